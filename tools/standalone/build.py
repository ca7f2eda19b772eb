"""Build the standalone program: one folder with everything that uproto needs, Python too.

    python -m tools.standalone.build OUT

Built on Linux, for Linux. The same lines are for Windows (a folder with two programs) and for macOS (`uproto.app`);
**neither has been tried**: who has such a computer, please say how it went. What is built runs on systems like the one
it was built on, or newer.

pip's own settings say where torch comes from. Without further words Linux gets the build for NVIDIA cards, with
gigabytes that few need: let pip find the processor's build first, as pytorch.org says for "Linux, Pip, CPU".
"""

import argparse
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path
from typing import Final

from uproto_core.menu_entry.icon import icns, ico
from uproto_core.store.resources import icon_picture

ROOT: Final = Path(__file__).parents[2]
SPEC: Final = Path(__file__).with_name("uproto.spec")
_MOST_TORCH_BYTES: Final = 1 << 30
"""A torch for the processor alone is well below it, one for graphics cards well above."""


def main() -> None:
    """Build, and say what came of it."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("out", type=Path, help="Folder to build in; it needs 5 GB.")
    parser.add_argument("--python", type=Path, help="A Python that has uproto and PyInstaller already.")
    parser.add_argument("--any-torch", action="store_true", help="Build with a torch for graphics cards, too.")
    given = parser.parse_args()
    out: Path = given.out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    python: Path = given.python or prepared_python(out / "environment")
    torch = folder_bytes(package_folder(python, "torch"))
    if torch > _MOST_TORCH_BYTES and not given.any_torch:
        sys.exit(f"This torch has {torch / 1e9:.1f} GB: it is the one for graphics cards (see above, or --any-torch).")
    program = build(python, out)
    print(f"{program}: {folder_bytes(program) / 1e6:.0f} MB, {packed(program).stat().st_size / 1e6:.0f} MB packed")


def prepared_python(environment: Path) -> Path:
    """The Python of an environment with the program and what builds it, and nothing else."""
    python = environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.is_file():
        venv.create(environment, with_pip=True)
    subprocess.run([python, "-m", "pip", "install", "--quiet", f"{ROOT}[heic]", "pyinstaller>=6.11"], check=True)
    return python


def package_folder(python: Path, package: str) -> Path:
    """Where a package lies, asked without loading it."""
    code = f"import importlib.util; print(importlib.util.find_spec({package!r}).origin)"
    found = subprocess.run([python, "-c", code], check=True, capture_output=True, text=True)
    return Path(found.stdout.strip()).parent


def build(python: Path, out: Path) -> Path:
    """Put the program together; gives its folder."""
    work = out / "work"
    (work / "uproto").mkdir(parents=True, exist_ok=True)
    picture = icon_picture().read_bytes()
    (work / "uproto" / "uproto.ico").write_bytes(ico(picture))
    (work / "uproto" / "uproto.icns").write_bytes(icns(picture))
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    subprocess.run(
        [*command, "--distpath", str(out / "built"), "--workpath", str(work), str(SPEC)], cwd=out, check=True
    )
    return out / "built" / ("uproto.app" if sys.platform == "darwin" else "uproto")


def packed(program: Path) -> Path:
    """The folder as one file to hand on."""
    form = "zip" if os.name == "nt" else "xztar"
    return Path(shutil.make_archive(str(program), form, program.parent, program.name))


def folder_bytes(folder: Path) -> int:
    """What the files of a folder come to; links count once, where they point to."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


if __name__ == "__main__":
    main()
