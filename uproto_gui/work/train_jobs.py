"""From what a person chose to what the engine is asked for: a training, its measured time, and going on with one."""

from dataclasses import replace

from uproto_core.errors import DeviceLostError, UprotoError
from uproto_core.jobs import ProbeJob, TrainJob
from uproto_core.settings import Accelerator, Settings, with_values
from uproto_core.store.paths import RunPaths
from uproto_core.store.project import Project
from uproto_gui.pages.train.choice import TrainChoice


def train_job(project: Project, choice: TrainChoice, accelerator: Accelerator) -> TrainJob:
    """A training of a project, with a folder of its own.

    Raises:
        UprotoError: a value cannot be used, or there is no room for a folder.
    """
    return TrainJob(
        source=project.root,
        out=project.new_run(choice.preset),
        preset=choice.preset,
        backbone=choice.backbone,
        texts=project.document.texts,
        seed=choice.seed,
        accelerator=accelerator,
        settings=with_values(Settings(), choice.values),
    )


def probe_job(project: Project, choice: TrainChoice, accelerator: Accelerator) -> ProbeJob:
    """How long each way of training such a project would take.

    Raises:
        UprotoError: a value cannot be used.
    """
    return ProbeJob(
        source=project.root,
        backbone=choice.backbone,
        texts=project.document.texts,
        accelerator=accelerator,
        settings=with_values(Settings(), choice.values),
    )


def going_on(job: TrainJob, ended_with: UprotoError | None) -> TrainJob:
    """The rest of a training that was stopped or cut off; on the processor where the graphics card was lost."""
    if isinstance(ended_with, DeviceLostError):
        job = replace(job, accelerator="cpu")
    return replace(job, is_resumed=RunPaths(job.out).run_json.is_file())
