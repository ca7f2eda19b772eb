"""The start of the window, in two steps: can it be opened here, and then Qt."""

from pathlib import Path

from uproto_gui.system_parts import require_system_parts


def run_window(project: Path | None, *, is_demo: bool = False) -> int:
    """Open the window and come back when it is closed.

    Args:
        project: A project's folder, or anything else that can be dropped on the window.
        is_demo: Whether the sample begins by itself.

    Returns:
        The exit code.

    Raises:
        SystemPartMissingError: a library of the system is not installed.
        NoDisplayError: there is nowhere to show it.
    """
    require_system_parts()
    # Only now: importing Qt without its parts ends in a riddle.
    from uproto_gui.start import start  # noqa: PLC0415

    return start(project, is_demo=is_demo)
