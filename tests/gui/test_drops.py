import pytest

from uproto_core.store.paths import BundlePaths, RunPaths
from uproto_core.store.project import create_project
from uproto_gui.drops import is_classifier, what_is


@pytest.fixture
def made(tmp_path, photo_folder):
    """One of each, by its name."""
    classes = photo_folder({"Fox": 1, "Lynx": 1}, root="classes")
    deep = photo_folder({"train/Fox": 1, "test/Fox": 1}, root="deep")
    project = create_project(tmp_path, "Moths", [classes])
    project.close()
    bundle = BundlePaths(RunPaths(tmp_path / "run").bundle)
    bundle.root.mkdir(parents=True)
    bundle.bundle_json.write_text("{}")
    tables = {"photos.csv": "path;label\n", "texts.csv": "class,text\n", "both.csv": "path,label,text\n"}
    for name, text in tables.items():
        (tmp_path / name).write_text(text)
    (tmp_path / "letter.docx").write_text("x")
    (tmp_path / "letter.txt").write_text("Dear Anna,\nthese are the photos of May.\n")
    (tmp_path / "train.txt").write_text("Fox/Fox_000.jpg 0\nmy photos/Lynx_000.jpg 1\n")
    (tmp_path / "train.json").write_text("{}")
    (tmp_path / "photos.xlsx").write_text("x")
    (tmp_path / "empty").mkdir()
    return {
        "class folder": classes,
        "class folder with splits": deep,
        "photo folder": classes / "Fox",
        "photo": classes / "Fox" / "Fox_000.jpg",
        "project": project.root,
        "bundle": bundle.root,
        "run": tmp_path / "run",
        "table": tmp_path / "photos.csv",
        "descriptions": tmp_path / "texts.csv",
        "table with texts": tmp_path / "both.csv",
        "letter": tmp_path / "letter.docx",
        "text": tmp_path / "letter.txt",
        "list": tmp_path / "train.txt",
        "json": tmp_path / "train.json",
        "excel": tmp_path / "photos.xlsx",
        "empty": tmp_path / "empty",
    }


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        (["class folder"], "class-folder"),
        (["class folder with splits"], "class-folder"),
        (["photo folder"], "photo-folder"),
        (["photo"], "photos"),
        (["photo", "photo"], "photos"),
        (["photo", "photo folder"], "photo-folder"),
        (["project"], "project"),
        (["bundle"], "classifier"),
        (["run"], "classifier"),
        (["table"], "table"),
        (["table with texts"], "table"),
        (["descriptions"], "descriptions"),
        (["list"], "table"),
        (["json"], "table"),
        (["excel"], "table"),
        (["text"], "else"),
        (["class folder", "class folder with splits"], "class-folders"),
        (["class folder", "photo folder"], "else"),
        (["letter"], "else"),
        (["letter", "photo"], "else"),
        (["class folder", "table"], "else"),
        # The scan says what is wrong with it.
        (["empty"], "class-folder"),
    ],
)
def test_what_is_dropped_is_told_by_a_short_look(made, names, kind):
    assert what_is([made[name] for name in names]) == kind


def test_a_project_is_no_classifier(made):
    assert not is_classifier(made["project"])
    assert is_classifier(made["run"])
