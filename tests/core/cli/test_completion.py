"""The tabulator key completes commands, options, choices and settings, in the shells themselves."""

import os
import select
import shutil
import subprocess
import sys
from pathlib import Path
from time import monotonic

import pytest

from uproto_core.cli.main import run
from uproto_core.settings import Settings

SHELLS = ("bash", "zsh", "fish", "powershell")
COMMANDS = str(Path(sys.executable).parent)


def printed(capsys: pytest.CaptureFixture[str], shell: str) -> str:
    with pytest.raises(SystemExit) as end:
        run(["completion", shell])
    assert not end.value.code
    return capsys.readouterr().out


@pytest.mark.parametrize("shell", SHELLS)
def test_each_shell_is_told_how_to_ask(capsys, shell):
    script = printed(capsys, shell)

    assert "_UPROTO_COMPLETE" in script
    assert f"complete_{shell}" in script


@pytest.mark.parametrize(("shell", "option"), [("bash", "-n"), ("zsh", "-n"), ("fish", "--no-execute")])
def test_a_shell_can_read_what_is_printed_for_it(capsys, tmp_path, shell, option):
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    (tmp_path / "completion").write_text(printed(capsys, shell), encoding="utf-8")

    subprocess.run([shell, option, tmp_path / "completion"], check=True, timeout=20)


def offered(words: str, number: int) -> list[str]:
    """What bash gets for a line, the word of that number being written."""
    asked = {"_UPROTO_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": str(number)}
    command = [str(Path(COMMANDS) / "uproto")]
    said = subprocess.run(command, env={**os.environ, **asked}, capture_output=True, text=True, check=True, timeout=60)
    return said.stdout.split()


@pytest.mark.parametrize(
    ("words", "number", "expected"),
    [
        ("uproto ex", 1, ["export"]),
        ("uproto train --pres", 2, ["--preset"]),
        ("uproto train --preset b", 3, ["balanced"]),
        ("uproto train --set tuning.batch", 3, [f"tuning.batch={Settings().tuning.batch}"]),
    ],
)
def test_commands_options_choices_and_settings_are_offered(words, number, expected):
    found = offered(words, number)

    assert found == expected


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
def test_the_tabulator_key_completes_a_command_in_bash(tmp_path):
    child, screen = pytest.importorskip("pty").fork()
    if child == 0:
        places = f"{COMMANDS}:{os.environ['PATH']}"
        os.execvpe("bash", ["bash", "--norc", "--noprofile", "-i"], {**os.environ, "PATH": places, "TERM": "dumb"})  # noqa: S606
    try:
        os.write(screen, b"source <(uproto completion bash) && echo is-${BASH_VERSION:0:0}ready\n")
        until(screen, b"is-ready")
        os.write(screen, b"uproto screensh\t")
        assert b"uproto screenshots" in until(screen, b"screenshots")
    finally:
        os.close(screen)
        os.waitpid(child, 0)


def until(screen: int, words: bytes) -> bytes:
    """What is on a terminal's screen once the words are there."""
    seen, last = b"", monotonic() + 60
    while words not in seen:
        ready, _, _ = select.select([screen], [], [], last - monotonic())
        assert ready, seen
        seen += os.read(screen, 4096)
    return seen
