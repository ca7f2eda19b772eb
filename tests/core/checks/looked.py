"""What the tests of this room share: a look at read photos that no file stands behind."""

from tests.core.photos.made import table_of
from uproto_core.cancel import CancelToken
from uproto_core.checks.look import Look, look_at
from uproto_core.photos.records import ReadPhoto


def look_of(*photos: ReadPhoto) -> Look:
    return look_at(table_of(*photos), photos, (), CancelToken())
