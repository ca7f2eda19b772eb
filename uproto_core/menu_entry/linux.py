"""A desktop entry and an icon, where freedesktop.org's specifications want them for one person.

Desktop Entry Specification, Icon Theme Specification; both folders are below XDG_DATA_HOME.
"""

import os
import re
from pathlib import Path
from typing import Final

from uproto_core.menu_entry.icon import coloured_icon
from uproto_core.store.atomic import write_error, write_text

_ID: Final = "uproto"
_ENTRY_PLACE: Final = "applications/uproto.desktop"
_ICON_PLACE: Final = "icons/hicolor/scalable/apps/uproto.svg"

_ENTRY: Final = """[Desktop Entry]
Type=Application
Version=1.0
Name=uproto
GenericName=Photo classifier
GenericName[de]=Foto-Klassifikator
GenericName[zh_CN]=照片分类器
Comment=Train an image classifier on your own photo folders
Comment[de]=Einen Klassifikator mit eigenen Fotos trainieren
Comment[zh_CN]=用自己的照片文件夹训练图像分类器
Exec={command} %f
Icon={icon}
Terminal=false
Categories=Graphics;Photography;
StartupNotify=true
StartupWMClass=uproto
"""


def add(command: Path) -> list[Path]:
    """Write the entry; one from an earlier installation is replaced.

    Args:
        command: What it starts.

    Raises:
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    entry, icon = _entry(), _icon()
    write_text(icon, coloured_icon())
    write_text(entry, _ENTRY.format(command=quoted(str(command)), icon=_ID))
    return [entry, icon]


def remove() -> list[Path]:
    """Take entry and icon away.

    Raises:
        NotWritableError: the place may not be written.
    """
    gone = []
    for path in (_entry(), _icon()):
        try:
            path.unlink()
        except FileNotFoundError:
            continue
        except OSError as error:
            raise write_error(path, error) from error
        gone.append(path)
    return gone


def quoted(argument: str) -> str:
    """An argument of `Exec`: in quotes where it needs them, each reserved sign escaped twice, as the file says it.

    First by the rule for quoted arguments, then by the rule for strings in the file; a percent sign is doubled.
    """
    if not re.fullmatch(r"[\w./+-]+", argument, re.ASCII):
        escaped = re.sub(r'(["`$\\])', r"\\\1", argument)
        argument = f'"{escaped}"'.replace("\\", r"\\")
    return argument.replace("%", "%%")


def _data() -> Path:
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def _entry() -> Path:
    return _data() / _ENTRY_PLACE


def _icon() -> Path:
    return _data() / _ICON_PLACE
