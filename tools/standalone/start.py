"""What the standalone program starts with: the command `uproto`, or one of its own modules.

The window starts its child as `sys.executable -m MODULE`. In a standalone program that executable is the program
itself, so it has to understand these words as Python does.
"""

import sys


def main() -> None:
    """Do what the command line asks for."""
    # Each loads its own: a child needs neither the commands nor the window.
    match sys.argv[1:]:
        case ["-m", "uproto_core.child_process"]:
            from uproto_core.child_process import main as serve  # noqa: PLC0415

            serve()
        case ["-m", "uproto_gui.screenshots", *words]:
            from uproto_gui.screenshots import main as take_pictures  # noqa: PLC0415

            sys.argv[1:] = words
            take_pictures()
        case _:
            from uproto_core.cli.start import start  # noqa: PLC0415

            start()


if __name__ == "__main__":
    main()
