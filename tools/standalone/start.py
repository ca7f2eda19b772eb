"""What the standalone program starts with: the command `uproto`, or one of its own modules.

The window starts its child as `sys.executable -m MODULE`. In a standalone program that executable is the program
itself, so it has to understand these words as Python does.
"""

import runpy
import sys
from typing import Final

OWN_MODULES: Final = ("uproto_core.child_process", "uproto_gui.screenshots")
_FIRST_WORDS: Final = 3


def main() -> None:
    """Do what the command line asks for."""
    if len(sys.argv) >= _FIRST_WORDS and sys.argv[1] == "-m" and sys.argv[2] in OWN_MODULES:
        module = sys.argv[2]
        del sys.argv[1:3]
        runpy.run_module(module, run_name="__main__", alter_sys=True)
        return
    from uproto_core.cli.start import start  # noqa: PLC0415  (a child need not load the commands)

    start()


if __name__ == "__main__":
    main()
