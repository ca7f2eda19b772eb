"""What README and docs promise is there: commands, links, pictures, and everything that must travel in the wheel."""

import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
import typer

from uproto_core.cli.main import app
from uproto_core.store.resources import built_in_backbone, dictionary_file, lexicon_file

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
PAGES = [README, ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]

_FENCED = re.compile(r"^```[^\n]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_TAG = re.compile(r"(?:src|href)=\"([^\"]+)\"")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def lines_of_code(page: Path) -> list[str]:
    """The lines of a page's fenced blocks."""
    text = page.read_text(encoding="utf-8")
    return [line.strip() for block in _FENCED.findall(text) for line in block.splitlines() if line.strip()]


def prose(page: Path) -> str:
    """A page without its fenced blocks."""
    return _FENCED.sub("", page.read_text(encoding="utf-8"))


def anchors(page: Path) -> set[str]:
    """The places in a page that a link can name, as code hosts make them from the headings."""
    headings = (re.sub(r"[`*]", "", heading).strip().lower() for heading in _HEADING.findall(prose(page)))
    return {re.sub(r"[^\w\- ]", "", heading).replace(" ", "-") for heading in headings}


def test_the_second_command_is_the_one_that_ci_runs():
    installs = [line for line in lines_of_code(README) if "pip install" in line]
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()

    assert len(installs) == 2
    demo, tests = installs
    assert demo.endswith("uproto demo")
    assert " -m pytest" in tests
    assert tests in ci


def test_ci_runs_the_tests_and_then_style_types_and_contracts():
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")

    assert "set -euo pipefail" in ci
    steps = ["-m pytest", "ruff format --check .", "ruff check .", "bin/mypy", "bin/lint-imports"]
    places = [ci.index(step) for step in steps]
    assert places == sorted(places)
    assert sys.platform == "win32" or (ROOT / ".ci" / "run").stat().st_mode & 0o100


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_and_picture_of_a_page_is_there(page):
    text = prose(page)
    missing = []
    for target in [*_LINK.findall(text), *_TAG.findall(text)]:
        link = urlsplit(unquote(target))
        if link.scheme or link.netloc:
            continue
        file = page.parent / link.path if link.path else page
        if not file.exists() or (link.fragment and link.fragment not in anchors(file)):
            missing.append(target)

    assert missing == []


def commands() -> dict[str, set[str]]:
    """Every command of `uproto` with its options; those of a group as "backbones list"."""
    found: dict[str, set[str]] = {}

    def collect(command: object, words: tuple[str, ...]) -> None:
        options = {option for parameter in command.params for option in parameter.opts if option.startswith("-")}
        found[" ".join(words)] = options | {"--help"}
        for name, below in getattr(command, "commands", {}).items():
            collect(below, (*words, name))

    collect(typer.main.get_command(app), ())
    return found


def spoken(page: Path) -> Iterator[tuple[str, list[str]]]:
    """Every call of `uproto` in a page: the command's name and its options."""
    inline = re.findall(r"`((?:\.venv/bin/)?uproto[^`\n]*)`", page.read_text(encoding="utf-8"))
    for line in [*lines_of_code(page), *inline]:
        match = re.search(r"(?:^|/| )uproto((?: [^#&|]*)?)(?:$|#|&|\|)", line)
        if match is None:
            continue
        words = match.group(1).split()
        names = [word for word in words if re.fullmatch(r"[a-z][a-z-]*", word)]
        name = " ".join(names[:2]) if " ".join(names[:2]) in commands() else " ".join(names[:1])
        yield name, [word.partition("=")[0] for word in words if word.startswith("--")]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_command_that_a_page_names_exists(page):
    known = commands()

    for name, options in spoken(page):
        assert name in known, f"uproto {name}"
        assert set(options) <= known[name] | known[""], f"uproto {name} {options}"


def test_the_look_for_commands_finds_them():
    found = dict(spoken(README))

    assert {"demo", "scan", "train", "evaluate", "predict", "backbones"} <= found.keys()
    assert found["scan"] == ["--checks"]


def project() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_everything_that_is_read_at_run_time_travels_in_the_wheel():
    wheel = project()["tool"]["hatch"]["build"]["targets"]["wheel"]
    packages = [ROOT / name for name in wheel["packages"]]
    needed = [
        built_in_backbone().config,
        built_in_backbone().weights,
        built_in_backbone().readme,
        lexicon_file("en"),
        dictionary_file(),
        *(ROOT / "resources" / "icons").glob("*.svg"),
    ]

    assert "exclude" not in wheel
    for file in needed:
        assert file.is_file(), file
        assert any(file.resolve().is_relative_to(package) for package in packages), file


def test_the_licence_of_everything_inside_travels_along():
    for name in project()["project"]["license-files"]:
        assert (ROOT / name).is_file(), name


def test_the_command_that_is_installed_is_the_one_that_is_written():
    scripts = project()["project"]["scripts"]

    assert scripts == {"uproto": "uproto_core.cli.start:start"}


def tracked() -> list[Path]:
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("this copy is no git repository, so nothing says what is tracked")
    listed = subprocess.run([git, "-C", str(ROOT), "ls-files", "-z"], capture_output=True, check=True).stdout
    return [path for name in listed.decode().split("\0") if name and (path := ROOT / name).is_file()]


def test_what_the_wheel_needs_is_tracked():
    names = {path.relative_to(ROOT).as_posix() for path in tracked()}

    for folder in ("resources", "uproto_core", "uproto_gui"):
        there = {
            path.relative_to(ROOT).as_posix()
            for path in (ROOT / folder).rglob("*")
            if path.is_file() and path.suffix in (".svg", ".json", ".safetensors", ".sqlite", ".in")
        }
        assert there <= names


def test_no_text_names_this_machine_or_where_packages_come_from():
    # Put together here, so that this page does not name them either.
    places = {str(ROOT), sys.prefix, *("/" + name for name in ("root/", "work/main", "work/shared"))}
    hosts = {
        "python" + "hosted.org",
        "py" + "pi.org",
        "index" + "-url",
        "download.py" + "torch.org",
        "arti" + "factory",
    }

    found = []
    for path in tracked():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{path.relative_to(ROOT)} names {word}" for word in places | hosts if word in text]

    assert found == []


def test_no_file_that_is_tracked_is_large_but_the_model_and_the_dictionary():
    large = [path.relative_to(ROOT).as_posix() for path in tracked() if path.stat().st_size > 2_000_000]

    assert large == [path.relative_to(ROOT).as_posix() for path in (built_in_backbone().weights, dictionary_file())]
