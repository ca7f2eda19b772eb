from pathlib import Path

from uproto_gui.models.whose_photo import ClassOfPhoto

ROOT = Path("/photos")


def test_a_photo_that_is_no_example_belongs_to_the_class_of_its_folder():
    class_of = ClassOfPhoto({"Fox": (ROOT / "Fox/1.jpg",), "Lynx": (ROOT / "Lynx/1.jpg",)})

    assert class_of(ROOT / "Fox/99.jpg") == "Fox"
    assert class_of(ROOT / "Lynx/deeper/99.jpg") == "Lynx"


def test_a_class_under_train_and_test_is_one_class():
    class_of = ClassOfPhoto(
        {
            "Fox": (ROOT / "train/Fox/1.jpg", ROOT / "test/Fox/7.jpg"),
            "Lynx": (ROOT / "train/Lynx/1.jpg",),
        }
    )

    assert class_of(ROOT / "train/Fox/3.jpg") == "Fox"
    assert class_of(ROOT / "train/Owl/3.jpg") is None


def test_photos_of_a_table_in_one_folder_are_known_by_name_only():
    class_of = ClassOfPhoto({"Fox": (ROOT / "1.jpg",), "Lynx": (ROOT / "2.jpg",)})

    assert class_of(ROOT / "1.jpg") == "Fox"
    assert class_of(ROOT / "2.jpg") == "Lynx"
    assert class_of(ROOT / "3.jpg") is None


def test_no_examples_tell_nothing():
    assert ClassOfPhoto({})(ROOT / "Fox/1.jpg") is None
