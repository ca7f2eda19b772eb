"""`uproto completion`: what a shell needs to complete commands, options and settings by the tabulator key."""

from typing import Annotated, Literal

import typer

# What typer's own --show-completion prints, for a shell that is named: that option can only guess it.
from typer._completion_shared import get_completion_script

Shell = Literal["bash", "zsh", "fish", "powershell"]


def completion(shell: Annotated[Shell, typer.Argument(help="The shell to print it for.")]) -> None:
    """Print what lets a shell complete uproto's commands and options.

    For bash: echo 'source <(uproto completion bash)' >> ~/.bashrc. `uproto --install-completion` does it for the shell
    that it is started from.
    """
    typer.echo(get_completion_script(prog_name="uproto", complete_var="_UPROTO_COMPLETE", shell=shell))
