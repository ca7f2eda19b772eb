import gc

import pytest

from uproto_core.cancel import CancelToken
from uproto_core.jobs import ScanJob
from uproto_core.pipeline.look import scan
from uproto_core.pipeline.seldom_collected import seldom_collected


def test_rubbish_is_looked_for_less_often_inside_and_as_usual_after_an_error():
    usual = gc.get_threshold()

    with seldom_collected():
        inside = gc.get_threshold()
    with pytest.raises(FileNotFoundError), seldom_collected():
        raise FileNotFoundError

    assert inside[0] > usual[0]
    assert gc.get_threshold() == usual


def test_a_count_that_is_given_up_leaves_everything_as_usual(photo_folder):
    usual = gc.get_threshold()

    counting = scan(ScanJob(source=photo_folder({"Fox": 3, "Lynx": 2})), CancelToken())
    next(counting)
    next(counting)
    during = gc.get_threshold()
    counting.close()

    assert during != usual
    assert gc.get_threshold() == usual
