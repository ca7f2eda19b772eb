"""VL-LTR's text corpora in each of the released layouts, made small."""

import json

import pytest

from uproto_core.errors import TextsUnusableError
from uproto_core.texts.sources import Passage, read_descriptions, texts_fingerprint

PAGE = "The {name} is here.\n\n== Look ==\nIt is red.\n\n== References ==\nSomeone wrote this.\n"


def pages(folder, names):
    (folder / "wiki").mkdir(parents=True)
    for number, name in enumerate(names):
        (folder / "wiki" / f"desc_{number}.txt").write_text(PAGE.format(name=name), encoding="utf-8")
    return folder


def page(name):
    return (Passage(text=PAGE.format(name=name)),)


def imagenet(folder):
    # Pages are placed by WordNet's number, whatever the order of the lines.
    lines = ["n02119789 1 kit_fox", "n01440764 449 tench", "n02100735 2 English_setter"]
    pages(folder, ["tench", "setter", "fox"])
    (folder / "labels.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def test_imagenet_s_pages_are_placed_by_wordnet_s_number_and_found_by_number_and_by_name(tmp_path):
    folder = imagenet(tmp_path)
    (folder / "ImageNet_LT_train.txt").write_text("train/n01440764/a.jpg 0\n", encoding="utf-8")

    by_number = read_descriptions(folder, ["n01440764", "n02119789"])
    by_name = read_descriptions(folder, ["Kit fox", "tench", "English setter"])

    assert by_number.passages == {"n01440764": page("tench"), "n02119789": page("fox")}
    assert by_name.passages == {"Kit fox": page("fox"), "tench": page("tench"), "English setter": page("setter")}
    assert by_number.unknown == ("n02100735",)
    assert by_name.unknown == ()


def test_places_pages_are_placed_by_their_number(tmp_path):
    folder = pages(tmp_path, ["field", "cabin"])
    (folder / "labels.txt").write_text("airplane_cabin 1\n/a/airfield 0\n", encoding="utf-8")

    assert read_descriptions(folder, ["airplane_cabin"]).passages == {"airplane_cabin": page("cabin")}
    assert read_descriptions(folder, ["1", "0"]).passages == {"1": page("cabin"), "0": page("field")}


def test_inaturalist_s_pages_stand_in_the_order_of_its_categories(tmp_path):
    folder = pages(tmp_path, ["mussel", "fox"])
    categories = [{"id": 0, "name": "Anodonta cygnea"}, {"id": 1, "name": "Vulpes vulpes"}]
    (folder / "categories.json").write_text(json.dumps(categories), encoding="utf-8")

    assert read_descriptions(folder, ["Vulpes vulpes"]).passages == {"Vulpes vulpes": page("fox")}


def test_the_folder_of_pages_itself_may_be_given(tmp_path):
    folder = imagenet(tmp_path)

    assert read_descriptions(folder / "wiki", ["tench"]).passages == {"tench": page("tench")}


def test_a_missing_page_is_no_trouble_and_gbk_is_read(tmp_path):
    folder = imagenet(tmp_path)
    (folder / "wiki" / "desc_0.txt").unlink()
    (folder / "wiki" / "desc_2.txt").write_bytes("狐狸 is red".encode("gbk"))

    assert read_descriptions(folder, ["tench", "kit fox"]).passages == {"kit fox": (Passage(text="狐狸 is red"),)}


def test_pages_without_a_list_say_what_is_missing(tmp_path):
    with pytest.raises(TextsUnusableError, match=r"labels\.txt"):
        read_descriptions(pages(tmp_path, ["fox"]), ["fox"])


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("labels.txt", "fox zero\n"),
        ("categories.json", "{"),
        ("categories.json", '{"fox": 1}'),
        ("categories.json", "[1]"),
        ("categories.json", "7"),
    ],
)
def test_a_list_that_is_none_is_refused(tmp_path, name, text):
    folder = pages(tmp_path, ["fox"])
    (folder / name).write_text(text, encoding="utf-8")

    with pytest.raises(TextsUnusableError):
        read_descriptions(folder, ["fox"])


def test_the_fingerprint_is_of_pages_and_list_and_of_nothing_else(tmp_path):
    folder = imagenet(tmp_path)
    before = texts_fingerprint(folder)
    (folder / "ImageNet_LT_train.txt").write_text("train/n01440764/a.jpg 0\n", encoding="utf-8")
    unchanged = texts_fingerprint(folder)
    (folder / "labels.txt").write_text("n01440764 449 tench\n", encoding="utf-8")

    assert unchanged == before
    assert texts_fingerprint(folder) != before
