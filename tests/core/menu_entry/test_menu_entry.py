"""A menu entry starts this installation, whatever folder it lies in, and goes without a trace."""

import configparser
import plistlib
import shutil
import stat
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uproto_core.errors import CommandNotFoundError, NotWritableError
from uproto_core.menu_entry import linux, macos, own_command, windows
from uproto_core.menu_entry.icon import coloured_icon, icns, ico
from uproto_core.store.resources import icon_picture


@pytest.fixture
def home(tmp_path, monkeypatch) -> Path:
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(tmp_path))
    for variable in ("XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.delenv(variable, raising=False)
    return tmp_path


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def words_of_exec(value: str) -> list[str]:
    """The arguments that a desktop makes of `Exec`, by its specification: the file's escapes, then quotes."""
    text = value.encode().decode("unicode_escape").encode("latin-1").decode()
    words, word, is_quoted, began = [], "", False, False
    letters = iter(text)
    for letter in letters:
        if letter == '"':
            is_quoted, began = not is_quoted, True
        elif letter == "\\" and is_quoted:
            word += next(letters)
        elif letter == " " and not is_quoted:
            if word or began:
                words.append(word)
            word, began = "", False
        else:
            word += letter
    if word or began:
        words.append(word)
    return [word.replace("%%", "%") for word in words]


def test_the_entry_names_the_command_and_an_icon_that_is_there(home):
    written = linux.add(Path("/opt/my programs/uproto"))

    assert files(home) == {path.relative_to(home).as_posix() for path in written}
    entry = configparser.RawConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(home / ".local/share/applications/uproto.desktop", encoding="utf-8")
    said = entry["Desktop Entry"]
    assert words_of_exec(said["Exec"]) == ["/opt/my programs/uproto", "%f"]
    assert (home / f".local/share/icons/hicolor/scalable/apps/{said['Icon']}.svg").is_file()


@given(st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), min_size=1))
def test_any_path_comes_out_of_the_entry_as_it_went_in(name):
    assert words_of_exec(linux.quoted(f"/opt/{name}")) == [f"/opt/{name}"]


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="the desktop's own check is not installed")
def test_the_desktops_own_check_finds_nothing(home):
    entry, _ = linux.add(Path("/opt/my programs/$uproto"))

    said = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True, check=False)
    assert (said.returncode, said.stdout) == (0, "")


@pytest.mark.parametrize("system", [linux, macos], ids=["linux", "macos"])
def test_it_goes_without_a_trace_and_going_twice_is_no_error(home, system):
    system.add(Path("/opt/uproto"))
    system.add(Path("/opt/another/uproto"))

    assert system.remove()
    assert system.remove() == []
    assert files(home) == set()


def test_a_place_that_cannot_be_written_is_said(home):
    (home / ".local").write_text("a file")

    with pytest.raises(NotWritableError):
        linux.add(Path("/opt/uproto"))


def test_a_mac_finds_what_it_starts_and_its_icon(home):
    (application,) = macos.add(Path(sys.executable))

    facts = plistlib.loads((application / "Contents/Info.plist").read_bytes())
    script = application / "Contents/MacOS" / facts["CFBundleExecutable"]
    assert script.stat().st_mode & stat.S_IXUSR
    said = subprocess.run([script, "-c", "print('started')"], capture_output=True, text=True, check=True)
    assert said.stdout == "started\n"
    assert (application / "Contents/Resources" / facts["CFBundleIconFile"]).read_bytes().startswith(b"icns")


def test_windows_shell_is_told_paths_by_the_environment(home, monkeypatch, tmp_path):
    shell = tmp_path / "bin" / "powershell.exe"
    shell.parent.mkdir()
    shell.write_text('#!/bin/sh\nprintf "%s" "$UPROTO_COMMAND" > "$UPROTO_LINK"\n')
    shell.chmod(0o755)
    monkeypatch.setenv("PATH", str(shell.parent), prepend=":")
    command = Path("C:/my 'programs'/uproto.exe; Remove-Item *")

    link, icon = windows.add(command)

    assert link.read_text() == str(command)
    assert icon.read_bytes().startswith(b"\0\0\1\0")
    assert set(windows.remove()) == {link, icon}


def test_a_shell_that_fails_is_said(home, monkeypatch, tmp_path):
    shell = tmp_path / "bin" / "powershell.exe"
    shell.parent.mkdir()
    shell.write_text("#!/bin/sh\nexit 1\n")
    shell.chmod(0o755)
    monkeypatch.setenv("PATH", str(shell.parent), prepend=":")

    with pytest.raises(NotWritableError):
        windows.add(Path("C:/uproto.exe"))


def test_icons_hold_the_whole_picture():
    png = icon_picture().read_bytes()

    assert struct.unpack(">II", png[16:24]) == (256, 256)
    size, offset = struct.unpack("<II", ico(png)[14:22])
    assert ico(png)[offset : offset + size] == png
    assert struct.unpack(">I", icns(png)[4:8]) == (len(icns(png)),)
    assert icns(png).endswith(png)
    assert "currentColor" not in coloured_icon()


def test_the_command_is_that_of_this_python(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "elsewhere" / "uproto")])
    with pytest.raises(CommandNotFoundError):
        own_command()

    (tmp_path / "uproto").write_text("")
    assert own_command() == tmp_path / "uproto"
