from dataclasses import replace

from tests.core.checks.looked import look_of
from tests.core.photos.made import photo_of
from uproto_core.checks.one_occasion import one_occasion

HOUR, DAY = 3600.0, 86_400.0


def taken(class_name: str, *moments: float):
    return [replace(photo_of(class_name, f"{class_name}{n}"), taken=moment) for n, moment in enumerate(moments)]


def told(*photos):
    finding = one_occasion(look_of(*photos))
    return dict(zip(finding.classes, finding.details, strict=True))


def test_a_class_of_one_day_is_found():
    fox = taken("Fox", *(HOUR * number for number in range(5)))
    owl = taken("Owl", *(DAY * number for number in range(5)))

    assert told(*fox, *owl) == {"Fox": "one day"}


def test_a_class_of_one_burst_is_found():
    fox = [replace(photo_of("Fox", f"Fox{n}", looks=1023), perceptual_down=77) for n in range(5)]

    assert told(*fox, *(photo_of("Owl", f"Owl{n}") for n in range(5))) == {"Fox": "one burst"}


def test_a_class_of_one_sub_folder_is_found():
    fox = [photo_of("Fox", f"Fox{n}") for n in range(5)]
    inside = [replace(photo, record=replace(photo.record, subfolder="night 1")) for photo in fox]

    assert told(*inside) == {"Fox": "one folder"}
    assert told(*inside[:4], fox[4]) == {}


def test_a_photo_without_a_date_may_be_of_another_day():
    assert told(*taken("Fox", 0, HOUR, 2 * HOUR, 3 * HOUR), photo_of("Fox", "undated")) == {}


def test_classes_without_an_exam_are_told_of_elsewhere():
    assert told(*taken("Fox", 0, HOUR, 2 * HOUR)) == {}
