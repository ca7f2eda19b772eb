"""Where files lie is known by two modules alone."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import uproto_core
import uproto_gui
from uproto_core.store import paths, resources
from uproto_core.store.paths import (
    PROJECT_SUFFIX,
    BundlePaths,
    ProjectPaths,
    RunPaths,
    answer_log,
    user_paths,
)
from uproto_core.store.resources import built_in_backbone, icon_file, lexicon_file

PACKAGES = [Path(package.__file__).parent for package in (uproto_core, uproto_gui)]
PATHS_MODULES = (Path(paths.__file__), Path(resources.__file__))
_JOINS = {"joinpath", "with_name", "with_suffix", "join"}


@cache
def parsed(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"))


def joined(module: Path) -> Iterator[tuple[str, int]]:
    """Every piece of written text that a module joins to a path, with its line."""
    for node in ast.walk(parsed(module)):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div):
            operands = [node.right]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _JOINS:
            operands = node.args
        else:
            continue
        for operand in operands:
            for part in operand.values if isinstance(operand, ast.JoinedStr) else [operand]:
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    yield part.value, node.lineno


def spelled(module: Path) -> Iterator[tuple[str, int]]:
    """Every written text of a module, with its line."""
    for node in ast.walk(parsed(module)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value, node.lineno


def test_no_other_module_joins_the_name_of_a_file_of_ours():
    ours = {text for known in PATHS_MODULES for text, _ in joined(known) if text.strip("./")} | {PROJECT_SUFFIX}
    assert {"run.json", "bundle.json", "bundle", "checkpoints", "project.sqlite", "rows.f16"} <= ours

    found = [
        f"{module.relative_to(package.parent)}:{line} joins {text!r}"
        for package in PACKAGES
        for module in sorted(package.rglob("*.py"))
        if module not in PATHS_MODULES
        for text, line in joined(module)
        if text in ours
    ]

    assert found == []


def test_no_other_module_spells_a_file_of_ours_with_its_ending():
    ours = {text for known in PATHS_MODULES for text, _ in joined(known) if not text.startswith(".") and "." in text}
    # Those that belong to everyone: a page that explains a folder, and open_clip's own names, at the hub as here.
    ours -= {"README.md", built_in_backbone().config.name, built_in_backbone().weights.name}

    found = [
        f"{module.relative_to(package.parent)}:{line} spells {text!r}"
        for package in PACKAGES
        for module in sorted(package.rglob("*.py"))
        if module not in PATHS_MODULES
        for text, line in spelled(module)
        if text in ours
    ]

    assert found == []


def test_files_lie_where_the_contract_says(tmp_path):
    run, bundle, project = RunPaths(tmp_path), BundlePaths(tmp_path), ProjectPaths(tmp_path)

    assert {path.name for path in (run.run_json, run.events, run.split, run.texts, run.metrics, run.predictions)} == {
        "run.json", "events.jsonl", "split.csv", "texts.json", "metrics.json", "predictions.csv",
    }  # fmt: skip
    assert {path.name for path in (bundle.model, bundle.bundle_json, bundle.texts, bundle.card)} == {
        "model.safetensors", "bundle.json", "texts.json", "README.md",
    }  # fmt: skip
    assert project.run("2025").bundle == tmp_path / "runs" / "2025" / "bundle"
    assert answer_log(tmp_path / "answers.csv") == tmp_path / "answers.csv.part.jsonl"


def test_folders_of_the_person_follow_the_system(monkeypatch, tmp_path):
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))

    found = user_paths()

    assert found.window_json == tmp_path / "config" / "uproto" / "window.json"
    assert found.backbone("vit-b-32").weights.parent == tmp_path / "data" / "uproto" / "models" / "vit-b-32"
    assert found.features == tmp_path / "cache" / "uproto" / "features"
    assert found.bug_log.parent.is_relative_to(tmp_path / "state")


def test_what_comes_along_is_there():
    assert built_in_backbone().weights.is_file()
    assert built_in_backbone().readme.is_file()
    assert lexicon_file("en").is_file()
    assert icon_file("folder").is_file()
