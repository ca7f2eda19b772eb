from datetime import UTC, datetime

import pytest
from PIL.ExifTags import Base

from uproto_core.photos.exif import Shot, shot_of

MOMENT = "2023:05:01 10:15:30"
SECONDS = datetime(2023, 5, 1, 10, 15, 30, tzinfo=UTC).timestamp()


@pytest.mark.parametrize(
    ("tags", "details", "taken"),
    [
        ({}, {Base.DateTimeOriginal: MOMENT}, SECONDS),
        ({}, {Base.DateTimeOriginal: MOMENT + "\0"}, SECONDS),
        ({}, {Base.DateTimeOriginal: MOMENT.encode()}, SECONDS),
        ({}, {Base.DateTimeOriginal: "2023-05-01T10:15:30"}, SECONDS),
        ({}, {Base.DateTimeOriginal: MOMENT, Base.SubsecTimeOriginal: "5"}, SECONDS + 0.5),
        ({}, {Base.DateTimeOriginal: MOMENT, Base.SubsecTimeOriginal: "  "}, SECONDS),
        ({}, {Base.DateTimeDigitized: MOMENT}, SECONDS),
        ({}, {Base.DateTimeOriginal: "0000:00:00 00:00:00", Base.DateTimeDigitized: MOMENT}, SECONDS),
        ({Base.DateTime: MOMENT, Base.Model: "X1"}, {}, SECONDS),
        ({Base.DateTime: MOMENT, Base.Model: "X1"}, {Base.SubsecTime: "250"}, SECONDS + 0.25),
        ({Base.DateTime: MOMENT}, {}, None),
        ({}, {Base.DateTimeOriginal: "0000:00:00 00:00:00"}, None),
        ({}, {Base.DateTimeOriginal: "    :  :     :  :  "}, None),
        ({}, {Base.DateTimeOriginal: "2023:02:30 10:15:30"}, None),
        ({}, {Base.DateTimeOriginal: "2023:05:01 24:61:61"}, None),
        ({}, {Base.DateTimeOriginal: 20230501}, None),
        ({}, {}, None),
    ],
)
def test_the_moment_is_the_first_that_makes_sense(tags, details, taken):
    assert shot_of(tags, details).taken == taken


@pytest.mark.parametrize(
    ("tags", "details", "camera"),
    [
        ({Base.Make: "Canon", Base.Model: "Canon EOS 5D"}, {}, "Canon EOS 5D"),
        ({Base.Make: "NIKON CORPORATION", Base.Model: "D70"}, {}, "NIKON CORPORATION D70"),
        ({Base.Make: "Canon\0\0", Base.Model: " EOS\n5D "}, {Base.BodySerialNumber: "42"}, "Canon EOS 5D 42"),
        ({}, {Base.BodySerialNumber: "42"}, ""),
        ({Base.Make: 7}, {}, ""),
        ({Base.Model: "x" * 500}, {}, "x" * 100),
    ],
)
def test_the_camera_is_a_short_line(tags, details, camera):
    assert shot_of(tags, details).camera == camera


def test_nothing_says_nothing():
    assert shot_of({}, {}) == Shot()
