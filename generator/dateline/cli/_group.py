"""The group of all commands, each imported when it is called for."""

from __future__ import annotations

import contextlib
import importlib
import os
import pkgutil
import sys

import click

from dateline import cli
from dateline.cli import FAULT, INTERRUPTED, OK, PIPE_CLOSED
from dateline.errors import DatelineError


class LazyGroup(click.Group):
    """A click group whose commands are the modules of this package, imported on demand."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click gives it
        return sorted(
            module.name.replace("_", "-")
            for module in pkgutil.iter_modules(cli.__path__)
            if not module.name.startswith("_")
        )

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        attribute = cmd_name.replace("-", "_")
        module = importlib.import_module(f"{cli.__name__}.{attribute}")
        command: click.Command = getattr(module, attribute)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            raise self._with_nearest(error, args[0]) from error

    def _with_nearest(self, error: click.UsageError, typed: str) -> click.UsageError:
        """The error with the command that was most likely meant, as click has it for options."""
        import difflib  # a slip is rare, and start-up is not

        names = self.list_commands(error.ctx or click.Context(self))
        near = difflib.get_close_matches(typed, names, n=1)
        if not near:
            return error
        return click.UsageError(f"{error.message} Did you mean {near[0]!r}?", error.ctx)

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:  # click would answer with exit code 1: a fault
            raise _ClosedPipeError from error


class _ClosedPipeError(Exception):
    """Whoever read our output has gone: no fault, nothing to say, nobody to tell."""


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="dateline", prog_name="dateline")
def dateline() -> None:
    """Turn a folder of articles into a published timeline.

    \b
    Examples:
      dateline build                 render content/ into site/
      dateline extract report.txt    print the dated events of one article
    """


def run_command(arguments: list[str], key: str = "") -> int:
    """The exit code of a command line; ``key`` is that of a build, where it is known already."""
    try:
        code = dateline.main(arguments, prog_name="dateline", standalone_mode=False, obj=key)
        sys.stdout.flush()
    except DatelineError as error:
        click.echo(str(error), err=True)
        return FAULT
    except click.Abort:
        return INTERRUPTED
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (_ClosedPipeError, BrokenPipeError):
        return _leave_closed_pipe()
    return code if isinstance(code, int) else OK


def _leave_closed_pipe() -> int:
    """Point standard output at nothing, so that the interpreter's last flush cannot fail."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return PIPE_CLOSED
