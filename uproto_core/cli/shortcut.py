"""`uproto shortcut`: an entry in the system's menu of programs for this installation."""

from typing import Annotated

import typer

from uproto_core.menu_entry import own_command, this_system


def shortcut(
    remove: Annotated[bool, typer.Option("--remove", help="Take the entry away; uproto stays installed.")] = False,
) -> None:
    """Put uproto into the menu of programs, with its sign; for this person only."""
    system = this_system()
    if remove:
        gone = system.remove()
        typer.echo("\n".join(f"Removed: {path}" for path in gone) if gone else "There was no entry.")
        return
    for path in system.add(own_command()):
        typer.echo(f"Written: {path}")
