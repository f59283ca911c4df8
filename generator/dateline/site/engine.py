"""Jinja2 as the site uses it: words of the site's language set in, calls and escapes at once.

Imported when the first page is drawn: Jinja takes a tenth of a second to import.
"""

from __future__ import annotations

import re
from collections.abc import Callable, MutableMapping
from pathlib import Path
from typing import Any

import jinja2
import markupsafe
from jinja2 import Environment, Template, TemplateSyntaxError
from jinja2.runtime import Context
from jinja2.utils import internalcode

from dateline.site.compiled import Beside
from dateline.site.language import Language

# Words that need no value are set into a template when it is compiled: half the calls of a page.
_WORDS = re.compile(r"""\{\{ _\((?:"([^"]*)"|'([^']*)')\) \}\}""")
# Of text, without making a ``Markup`` of it; not every version offers it.
_escape_text: Callable[[str], str] = getattr(markupsafe, "_escape_inner", markupsafe.escape)


def make_environment(folders: tuple[Path, ...], ours: Path, language: Language) -> Environment:
    """An environment of templates in these folders, of which one is ``ours``.

    Autoescape is on, undefined names are refused. Templates call ``_`` and ``count`` for words.
    """
    env = Environment(
        loader=Worded(folders, language),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        bytecode_cache=Beside(ours, how=Path(__file__).read_text("utf-8")),
    )
    env.context_class = Direct
    env.globals |= {"_": language, "count": language.count, "number": language.number}
    return env


class Direct(Context):
    """Calls what a template calls at once: nothing that we give it asks for the context.

    Jinja looks for who does at each call, which took as long as most of what is called.
    """

    @internalcode  # what goes wrong in a call is a fault of the template that calls
    def call(
        self,
        function: Callable[..., object],
        /,
        *args: object,
        _loop_vars: object = None,
        _block_vars: object = None,
        **kwargs: object,
    ) -> object:
        return function(*args, **kwargs)


class Worded(jinja2.FileSystemLoader):
    """Reads templates with their fixed words in the language of the site."""

    def __init__(self, folders: tuple[Path, ...], language: Language) -> None:
        super().__init__(folders)
        self.folders, self.language = folders, language

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        try:
            source, name, is_current = super().get_source(environment, template)
        except UnicodeDecodeError as error:
            raise _no_text(self.folders, template, error) from error
        return _WORDS.sub(self._word, source), name, is_current

    def _word(self, match: re.Match[str]) -> str:
        return str(markupsafe.escape(self.language(match[1] or match[2])))

    def load(
        self,
        environment: Environment,
        name: str,
        globals: MutableMapping[str, Any] | None = None,  # noqa: A002 - the base's name
    ) -> Template:
        template = super().load(environment, name, globals)
        template.root_render_func.__globals__["escape"] = escape
        # A page copies them: of Jinja's chain of two mappings each name would be looked up.
        template.globals = dict(template.globals)
        return template


def escape(value: object) -> str:
    """What a template puts out, escaped: text at once, where Jinja makes a ``Markup`` of it.

    What is put out is joined and never escaped again, so it need not say that it is safe: a third
    of the time, half a million times in a site of a thousand articles.
    """
    kind = type(value)
    if kind is str:
        return _escape_text(value)  # type: ignore[arg-type]
    if kind is int or kind is float:
        return str(value)
    return value if kind is markupsafe.Markup else markupsafe.escape(value)  # type: ignore[return-value]


def _no_text(folders: tuple[Path, ...], name: str, error: UnicodeDecodeError) -> Exception:
    """The fault of a template that is no UTF-8, at the line that is not."""
    file = next(folder / name for folder in folders if (folder / name).is_file())
    line = len(error.object[: error.start].split(b"\n"))
    return TemplateSyntaxError("bytes that are no UTF-8", line, name, str(file))
