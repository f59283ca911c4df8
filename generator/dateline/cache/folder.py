"""The folder ``.dateline``, and how each stage asks it for what it gave last time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.cache.builds import LastBuild, Outcome
from dateline.cache.fingerprints import fingerprint
from dateline.progress import Progress, Stage, each, quiet
from dateline.seen import Seen

if TYPE_CHECKING:
    from dateline.cache.shards import Shard
    from dateline.cache.work import Work
    from dateline.events import Found
    from dateline.model import Article, Event
    from dateline.sources import Config, Project
    from dateline.spool import Earlier, Spool

_ARTICLES, _MERGED, _SHARDS = "articles", "merged", "shards"


@dataclass(frozen=True, slots=True)
class Cache:
    """The kept results of one project.

    ``seen`` has digests of the articles and events that this run has taken from there.
    """

    folder: Path
    seen: Seen = field(default_factory=Seen)

    def recall(self, output: Path, key: str) -> Outcome | None:
        """The outcome of the build with this fingerprint, if its files are as it left them."""
        return LastBuild(self.folder, output).outcome(key)

    def earlier(self, output: Path) -> Earlier:
        """What the last build that was written there has left, and nobody has touched since."""
        return LastBuild(self.folder, output).files()

    def remember(
        self, output: Path, key: str, files: Spool, outcome: Outcome, beside: Iterable[str] = ()
    ) -> None:
        """Keep what a build gave, once its files are in place, and what lies ``beside`` them."""
        LastBuild(self.folder, output).write(key, files, outcome, beside)
        self._hide_from_git()

    def _hide_from_git(self) -> None:
        """Have nobody's repository take the folder in, whether its own list says so or not."""
        from dateline.cache.store import write_if_possible

        ignored = self.folder / ".gitignore"
        if not ignored.exists():
            write_if_possible(ignored, b"*\n")

    def read(
        self, content: Path, *, config: Config, drafts: bool, progress: Progress = quiet
    ) -> Project:
        """What a content folder holds; only files that changed are read."""
        from dateline.cache.articles import Shelf
        from dateline.sources import read_project

        stamp = fingerprint([], [config])
        shelf = Shelf(self.folder / _ARTICLES, stamp, self.seen.articles)
        try:
            return read_project(
                content, config=config, drafts=drafts, progress=progress, read=shelf.read
            )
        finally:
            shelf.save()

    def extract(
        self, articles: Sequence[Article], work: Work, progress: Progress = quiet
    ) -> tuple[Found, ...]:
        """What each article tells, in the order given; only shards that changed are worked on.

        The work is given away where ``work`` says so, or where much of it is missing.
        """
        from dateline.cache.away import held
        from dateline.cache.shards import Shard, split_shards
        from dateline.cache.workers import PAYS_FROM

        folder = self.folder / _SHARDS
        names = self.seen.articles
        split = tuple(Shard(of, names) for of in split_shards(articles))
        missing = sum(len(one.articles) for one in split if not (folder / one.key).exists())
        if work.is_elsewhere or (work.jobs != 1 and missing >= PAYS_FROM):
            found = work.extract(articles, folder)
        else:
            entries, older = each(split, Stage.EXTRACT, progress), self._shards_by_place()
            extracted = (self._extract(one, older) for one in entries)
            found = held(chain.from_iterable(extracted), len(articles))
        for shard in split:
            for article, name in zip(shard.articles, shard.names, strict=True):
                if id(article) not in names:
                    names.note(article, name)
        _forget(folder, {one.key for one in split})
        return found

    def _extract(self, shard: Shard, older: Mapping[str, Path]) -> tuple[Found, ...]:
        """What a shard gave; of one that has changed, only the articles that have are read."""
        from dateline.cache.store import write_if_possible

        file = self.folder / _SHARDS / shard.key
        found = shard.read(file)
        if found is None:
            found = shard.extract(shard.known(older.get(shard.place, file)))
            write_if_possible(file, shard.pack(found))
        return found

    def _shards_by_place(self) -> dict[str, Path]:
        """The file of each kept shard by the place where it begins."""
        folder = self.folder / _SHARDS
        files = sorted(folder.iterdir()) if folder.is_dir() else ()
        return {file.name.partition("-")[0]: file for file in files}

    def merge(
        self,
        articles: Sequence[Article],
        found: Sequence[Found],
        distinct: Sequence[tuple[str, str]] = (),
    ) -> tuple[Event, ...]:
        """The events that these articles tell; only what has changed is merged again."""
        from dateline.cache.merged import merge_again

        names = {article.path: self._name(article) for article in articles}
        drawn = merge_again(self.folder / _MERGED, articles, found, distinct, names)
        for one in drawn:
            if one.digest:
                self.seen.events.note(one.event, one.digest)
        return tuple(one.event for one in drawn)

    def _name(self, article: Article) -> bytes:
        """The article's name; that of most is known from when it was extracted."""
        from dateline.cache.shards import name_of_article

        return self.seen.articles.get(id(article)) or name_of_article(article)


def _forget(folder: Path, needed: set[str]) -> None:
    for file in folder.iterdir() if folder.is_dir() else ():
        if file.name not in needed:
            file.unlink(missing_ok=True)
