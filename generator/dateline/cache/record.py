"""The record of a build on disk: what it was made from, its outcome, and how it left its files.

It is read by every build, and by one with nothing to do in half of its time. So it is text that
asks for no parser: fields with NUL between, which no path holds, after a digest of them all.
Paths are strings here.
"""

from __future__ import annotations

import hashlib
import os

TYPE_CHECKING = False  # as ``typing`` has it, which takes longer to import than a record to read
if TYPE_CHECKING:
    from collections.abc import Sequence

_DIGEST_BYTES = 16
_NO_WARNINGS = "[]"
COUNTS = 5  # of what an outcome counts
_COLUMNS = 3  # of a file: its name, how it looks, the digest of what it shows


class Record:
    """``counts`` and ``warnings`` are the outcome's; of each file its name, looks and digest."""

    def __init__(
        self,
        key: str,
        counts: Sequence[int],
        warnings: Sequence[str],
        names: Sequence[str],
        looks: Sequence[str],
        digests: Sequence[str],
    ) -> None:
        self.key = key
        self.counts = counts
        self.warnings = warnings
        self.names = names
        self.looks = looks
        self.digests = digests

    def is_as_left(self, output: str) -> bool:
        """Whether every file looks as the build left it."""
        try:
            return [look_of(f"{output}/{name}") for name in self.names] == self.looks
        except OSError:
            return False


def file_of(folder: str, output: str) -> str:
    """Where the cache's ``folder`` keeps the record of builds into ``output``."""
    return os.path.join(folder, "builds", name_of(output))


def name_of(output: str) -> str:
    """What the cache calls the site's folder."""
    return hashlib.blake2b(os.fsencode(os.path.realpath(output)), digest_size=10).hexdigest()


def look_of(file: str) -> str:
    """Size and time of the last change; raises ``OSError`` where there is none."""
    status = os.stat(file)
    return f"{status.st_size} {status.st_mtime_ns}"


def read(file: str) -> Record:
    """The record; raises ``OSError`` or ``ValueError`` where it is lost or not whole."""
    with open(file, "rb", buffering=0) as opened:
        data = opened.read()
    body = data[_DIGEST_BYTES:]
    if data[:_DIGEST_BYTES] != _digest(body):
        raise ValueError("not whole")
    key, warnings, *fields = body.decode("utf-8", "surrogatepass").split("\0")
    counts, rows = fields[:COUNTS], fields[COUNTS:]
    columns = [rows[column::_COLUMNS] for column in range(_COLUMNS)]
    return Record(key, list(map(int, counts)), _warnings(warnings), *columns)


def _warnings(written: str) -> list[str]:
    if written == _NO_WARNINGS:
        return []
    import json  # most builds warn of nothing

    found: list[str] = json.loads(written)
    return found


def write(record: Record) -> bytes:
    """The record as bytes."""
    import json

    warnings = json.dumps(list(record.warnings)) if record.warnings else _NO_WARNINGS
    rows = zip(record.names, record.looks, record.digests, strict=True)
    fields = [
        record.key,
        warnings,
        *map(str, record.counts),
        *(cell for row in rows for cell in row),
    ]
    body = "\0".join(fields).encode("utf-8", "surrogatepass")
    return _digest(body) + body


def _digest(body: bytes) -> bytes:
    return hashlib.blake2b(body, digest_size=_DIGEST_BYTES).digest()
