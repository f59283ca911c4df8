"""``dateline completion``: what makes a shell complete our commands."""

from __future__ import annotations

import click

_VARIABLE = "_DATELINE_COMPLETE"  # where click looks for a shell's questions


@click.command(
    epilog="""\b
    Examples:
      dateline completion bash > ~/.local/share/bash-completion/completions/dateline
      dateline completion fish > ~/.config/fish/completions/dateline.fish
    """
)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Print what makes SHELL complete commands and options."""
    from click import shell_completion

    kind = shell_completion.get_completion_class(shell)
    if kind is None:
        raise click.ClickException(f"expected a shell that click knows, found {shell}")
    template = kind(ctx.find_root().command, {}, "dateline", _VARIABLE)
    click.echo(template.source_template % template.source_vars())
