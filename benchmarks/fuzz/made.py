"""One training that parsers of classifiers and trainings are fed with spoiled copies of."""

import os
import shutil
from pathlib import Path

from benchmarks.faults.made import draw_photos
from uproto_core.cancel import CancelToken
from uproto_core.engine import LocalEngine
from uproto_core.jobs import BUILT_IN, TrainJob
from uproto_core.settings import Settings, with_values

PLACE = "UPROTO_FUZZ_TRAINED"
"""Names the folder of the training for the processes that feed."""

_LESS = {"matching.steps": "40", "classifier.iterations": "20", "features.train_views": "2"}


def train(work: Path) -> Path:
    """Train once; the run's folder."""
    photos, run = draw_photos(work / "photos"), work / "run"
    job = TrainJob(source=photos, out=run, backbone=BUILT_IN, settings=with_values(Settings(), _LESS))
    for _ in LocalEngine().run(job, CancelToken()):
        pass
    return run


def trained(place: Path) -> Path:
    """The run that was trained for all; a copy of its small files in a place of one's own."""
    run = Path(os.environ[PLACE])
    return Path(shutil.copytree(run, place / "whole", ignore=shutil.ignore_patterns("backbone"), dirs_exist_ok=True))
