"""Our templates as code, kept where Python keeps our modules as code.

Compiling them takes a sixth of a second, most of what else it takes to draw a few pages. Whoever
can write there can change the program itself; a project's own templates and ``.dateline``, which
others may have laid, hold nothing that is run.
"""

from __future__ import annotations

import os
import sys
from importlib.util import cache_from_source
from pathlib import Path
from pickle import UnpicklingError

import jinja2
from jinja2.bccache import Bucket

_HERE = Path(__file__)


class Beside(jinja2.BytecodeCache):
    """Keeps the code of the templates in one folder, which is ours, and of no others.

    Code is known by the text it was compiled from, by ``how``, and by Jinja's version and Python's.
    """

    def __init__(self, templates: Path, how: str) -> None:
        self.templates, self.how = templates, f"{jinja2.__version__}\n{how}"

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """The file that its code is kept in; empty where the template is not ours."""
        is_ours = filename is not None and Path(filename).parent == self.templates
        return cache_from_source(str(_HERE.with_name(f"template.{name}"))) if is_ours else ""

    def get_source_checksum(self, source: str) -> str:
        return super().get_source_checksum(f"{self.how}\n{source}")

    def load_bytecode(self, bucket: Bucket) -> None:
        try:
            with Path(bucket.key).open("rb") as file:
                bucket.load_bytecode(file)
        except (OSError, EOFError, ValueError, UnpicklingError):  # not there, or damaged
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.key and not sys.dont_write_bytecode:
            _write_if_possible(Path(bucket.key), bucket.bytecode_to_string())


def _write_if_possible(file: Path, data: bytes) -> None:
    new = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        new.write_bytes(data)
        new.replace(file)
    except OSError:  # an installation that we may not write to
        return
