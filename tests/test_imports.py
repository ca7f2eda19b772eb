"""What each package loads, in interpreters of their own, and what none of them may ever do."""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import tools
import uproto_core
import uproto_gui

PACKAGES = [Path(package.__file__).parent for package in (uproto_core, uproto_gui, tools)]

_IMPORT_ALL = """
import importlib, json, pkgutil, sys
package = importlib.import_module(sys.argv[1])
names = [module.name for module in pkgutil.walk_packages(package.__path__, package.__name__ + ".")]
for name in names:
    importlib.import_module(name)
"""

_OPEN_THE_WINDOW = """
from PySide6.QtWidgets import QApplication
from uproto_core.child import ChildEngine
from uproto_core.store.paths import user_paths
from uproto_gui.start import build_window, prepare
app = QApplication([])
prepare(app)
window = build_window(app, ChildEngine, user_paths())
window.show()
app.processEvents()
assert window.isVisible()
window.close()
app.processEvents()
"""

_TELL = """
print(json.dumps({"imported": names, "loaded": sorted({name.partition(".")[0] for name in sys.modules})}))
"""


def told(code: str, package: str) -> dict[str, list[str]]:
    """What a fresh interpreter says of itself after some code."""
    command = [sys.executable, "-W", "ignore", "-c", code, package]
    found = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert found.returncode == 0, found.stderr
    answer: dict[str, list[str]] = json.loads(found.stdout.splitlines()[-1])
    return answer


def test_the_whole_window_stands_without_torch():
    said = told(_IMPORT_ALL + _OPEN_THE_WINDOW + _TELL, "uproto_gui")

    assert {"uproto_gui.main_window", "uproto_gui.pages.results.view"} <= set(said["imported"])
    assert "PySide6" in said["loaded"]
    assert not {"torch", "torchvision", "open_clip", "timm", "sklearn"} & set(said["loaded"])


def test_the_whole_core_works_without_qt():
    said = told(_IMPORT_ALL + _TELL, "uproto_core")

    assert {"uproto_core.pipeline.train", "uproto_core.backbone.load"} <= set(said["imported"])
    assert "torch" in said["loaded"]
    assert not {"PySide6", "shiboken6", "pyqtgraph", "uproto_gui"} & set(said["loaded"])


@pytest.mark.parametrize("module", ["uproto_core.jobs", "uproto_core.store.project", "uproto_core.cli.main"])
def test_the_face_of_the_core_is_quick_to_load(module):
    said = told(f"import json, sys, {module}; names = []" + _TELL, "")

    assert not {"torch", "open_clip", "sklearn", "PySide6"} & set(said["loaded"])


def test_a_child_without_orders_ends_well_and_says_nothing():
    command = [sys.executable, "-m", "uproto_core.child_process"]

    ended = subprocess.run(command, input="", capture_output=True, text=True, timeout=60, check=False)

    assert (ended.returncode, ended.stdout) == (0, "")


CALLS_THAT_RUN_TEXT = {"eval", "exec", "compile"}
MODULES_THAT_RUN_FILES = {"pickle", "cPickle", "dill", "cloudpickle", "joblib", "marshal", "shelve", "runpy"}
LOADERS = {("torch", "load"), ("torch", "save"), ("np", "fromfile"), ("os", "system"), ("os", "popen")}


def dangers(module: Path) -> Iterator[str]:
    """Whatever in a module could run something that a file brought."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        yield from (f"imports {name}" for name in names if name.partition(".")[0] in MODULES_THAT_RUN_FILES)
        if not isinstance(node, ast.Call):
            continue
        called = node.func
        if isinstance(called, ast.Name) and called.id in CALLS_THAT_RUN_TEXT:
            yield f"calls {called.id}"
        if (
            isinstance(called, ast.Attribute)
            and isinstance(called.value, ast.Name)
            and (called.value.id, called.attr) in LOADERS
        ):
            yield f"calls {called.value.id}.{called.attr}"
        for keyword in node.keywords:
            is_true = isinstance(keyword.value, ast.Constant) and keyword.value.value is True
            if keyword.arg in ("allow_pickle", "shell", "trust_remote_code") and is_true:
                yield f"asks for {keyword.arg}"


def test_nothing_here_runs_what_a_file_brings():
    modules = [module for package in PACKAGES for module in sorted(package.rglob("*.py"))]
    assert len(modules) > 100

    found = [f"{module.name} {danger}" for module in modules for danger in dangers(module)]

    assert found == []


@pytest.mark.parametrize(
    ("code", "danger"),
    [
        ("import pickle", "imports pickle"),
        ("from joblib import load", "imports joblib"),
        ("torch.load(path)", "calls torch.load"),
        ("eval(text)", "calls eval"),
        ("np.load(path, allow_pickle=True)", "asks for allow_pickle"),
        ("subprocess.run(line, shell=True)", "asks for shell"),
    ],
)
def test_the_look_for_dangers_finds_them(tmp_path, code, danger):
    (tmp_path / "module.py").write_text(code, encoding="utf-8")

    assert list(dangers(tmp_path / "module.py")) == [danger]
