"""The command: arguments in, messages and an exit code out.

Each public module of this package is one command, named like the module and holding a click
command of that name; it is imported when it is called for, so that no command pays for another.
A build with nothing to do pays for none of them.

Exit codes: 0, done; 1, the input or the output is at fault, as the messages say; 2, the command
line is; 130, stopped from the keyboard; 141, the reader of a pipe has gone.
"""

from __future__ import annotations

import gc
import sys

TYPE_CHECKING = False  # as ``typing`` has it, which takes longer to import than it may take to end
if TYPE_CHECKING:
    from dateline.cli._group import dateline

__all__ = ["FAULT", "INTERRUPTED", "OK", "PIPE_CLOSED", "USAGE", "dateline", "main", "run"]

OK, FAULT, USAGE, INTERRUPTED, PIPE_CLOSED = 0, 1, 2, 130, 141


def main() -> None:
    """Run the command and leave with its exit code; the only place where errors become exits."""
    code = run(sys.argv[1:])
    gc.freeze()  # what is held goes with the process: nobody need look for cycles in it
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """The exit code of a command line; its messages go to standard error."""
    from dateline.cli._unchanged import build_unchanged

    key = ""
    if arguments == ["build"]:
        is_done, key = build_unchanged()
        if is_done:
            return OK
    from dateline.cli._group import run_command

    return run_command(arguments, key)


def __getattr__(name: str) -> object:
    if name == "dateline":
        from dateline.cli._group import dateline

        return dateline
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
