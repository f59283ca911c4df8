"""Where the page templates lie, and the Jinja2 environment that reads them."""

from __future__ import annotations

import re
from collections.abc import Callable, MutableMapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dateline.errors import DatelineError
from dateline.site.compiled import beside_modules

if TYPE_CHECKING:
    from jinja2 import Environment, Template

    from dateline.site.language import Language

STATIC = "static"


def templates_folder() -> Path:
    """Our own templates: beside the package in a wheel, two folders up in a checkout."""
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "templates", package.parent.parent / "templates"):
        if (folder / "base.html").is_file():
            return folder
    raise DatelineError(f"expected page templates beside {package}, found none: install again")


# Words that need no value are set into a template when it is compiled: half the calls of a page.
_WORDS = re.compile(r"""\{\{ _\((?:"([^"]*)"|'([^']*)')\) \}\}""")


def environment(folders: tuple[Path, ...], language: Language) -> Environment:
    """Templates from the first folder that has them, in one language.

    Autoescape is on, undefined names are refused. Templates call ``_`` and ``count`` for words.
    They are compiled anew when one of them has changed.
    """
    files = sorted(file for folder in folders for file in folder.glob("*.html"))
    return _environment(folders, language, tuple((f, f.stat().st_mtime_ns) for f in files))


@lru_cache(maxsize=4)
def _environment(
    folders: tuple[Path, ...], language: Language, _changed: tuple[tuple[Path, int], ...]
) -> Environment:
    import jinja2
    from jinja2.runtime import Context
    from jinja2.utils import internalcode
    from markupsafe import escape

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

        def get_source(
            self, environment: Environment, template: str
        ) -> tuple[str, str, Callable[[], bool]]:
            try:
                source, name, is_current = super().get_source(environment, template)
            except UnicodeDecodeError as error:
                raise _no_text(folders, template, error) from error
            worded = _WORDS.sub(lambda m: str(escape(language(m[1] or m[2]))), source)
            return worded, name, is_current

        def load(
            self,
            environment: Environment,
            name: str,
            globals: MutableMapping[str, Any] | None = None,  # noqa: A002 - the base's name
        ) -> Template:
            template = super().load(environment, name, globals)
            template.root_render_func.__globals__["escape"] = _escaper()
            # A page copies them: of Jinja's chain of two mappings each name would be looked up.
            template.globals = dict(template.globals)
            return template

    env = jinja2.Environment(
        loader=Worded(folders),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        bytecode_cache=beside_modules(templates_folder()),
    )
    env.context_class = Direct
    env.globals |= {"_": language, "count": language.count, "number": language.number}
    return env


def _no_text(folders: tuple[Path, ...], name: str, error: UnicodeDecodeError) -> Exception:
    """The fault of a template that is no UTF-8, at the line that is not."""
    from jinja2 import TemplateSyntaxError

    file = next(folder / name for folder in folders if (folder / name).is_file())
    line = len(error.object[: error.start].split(b"\n"))
    return TemplateSyntaxError("bytes that are no UTF-8", line, name, str(file))


def _escaper() -> Callable[[object], str]:
    """Escapes what a template puts out: text at once, where ``escape`` makes a ``Markup`` of it.

    What is put out is joined and never escaped again, so it need not say that it is safe: a third
    of the time, half a million times in a site of a thousand articles.
    """
    import markupsafe

    escape_text = getattr(markupsafe, "_escape_inner", markupsafe.escape)

    def escape(value: object) -> str:
        kind = type(value)
        if kind is str:
            return escape_text(value)
        if kind is int or kind is float:
            return str(value)
        return value if kind is markupsafe.Markup else markupsafe.escape(value)  # type: ignore[return-value]

    return escape


def static_files(folders: tuple[Path, ...]) -> dict[str, bytes]:
    """Every file under a ``static`` folder by its path there; the first folder that has it wins."""
    found: dict[str, bytes] = {}
    for folder in reversed(folders):
        root = folder / STATIC
        for path in sorted(root.rglob("*")) if root.is_dir() else ():
            if path.is_file() and not path.name.startswith("."):
                found[path.relative_to(root).as_posix()] = path.read_bytes()
    return found
