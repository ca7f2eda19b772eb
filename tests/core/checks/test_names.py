from tests.core.checks.looked import look_of
from tests.core.photos.made import photo_of
from uproto_core.checks.names import names_say_nothing, similar_names


def folder(**photos: int):
    return look_of(
        *(photo_of(name.replace("_", " "), f"{name}{n}") for name, count in photos.items() for n in range(count))
    )


def test_classes_that_may_be_one_are_told_with_photos_of_each():
    finding = similar_names(
        look_of(*(photo_of(name, f"{name}{n}") for name in ("Fox", "foxes", "Owl") for n in range(4)))
    )

    assert finding.names == (("Fox", "foxes"),)
    assert finding.details == ("plural",)
    assert finding.photos == 8
    assert {path.parent.name for path in finding.groups[0]} == {"Fox", "foxes"}


def test_three_spellings_are_one_group():
    finding = similar_names(folder(Red_fox=1, RedFox=1, Red_foxes=1, Badger=1))

    assert finding.names == (("Red fox", "Red foxes", "RedFox"),)


def test_numbers_and_codes_say_nothing():
    finding = names_say_nothing(look_of(*(photo_of(name, name) for name in ("class_07", "123", "Fox", "Owl"))))

    assert dict(zip(finding.classes, finding.details, strict=True)) == {
        "123": "says nothing",
        "class_07": "says nothing",
    }


def test_a_name_that_is_no_word_stands_out_where_all_others_are():
    words = ("Fox", "Owl", "Badger", "Lynx", "Red deer", "Hedgehog")

    finding = names_say_nothing(look_of(*(photo_of(name, name) for name in (*words, "Xqvrt"))))

    assert dict(zip(finding.classes, finding.details, strict=True)) == {"Xqvrt": "not a word"}


def test_a_folder_in_another_language_is_left_alone():
    names = ("Fuchs", "Eule", "Dachs", "Luchs", "Hirsch", "Igel", "狐狸")

    assert not names_say_nothing(look_of(*(photo_of(name, name) for name in names))).is_found
