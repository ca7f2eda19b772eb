"""From a bundle to a form that other programs read, with the proof that it answers the same."""

from collections.abc import Generator, Iterator
from importlib.util import find_spec
from pathlib import Path
from time import monotonic
from typing import Final

from uproto_core.cancel import CancelToken
from uproto_core.errors import ExportDiffersError, PackageMissingError
from uproto_core.events import BundleExported, Event, StageEnded, StageStarted
from uproto_core.export.folder import write_folder
from uproto_core.jobs import ExportJob
from uproto_core.photos.scan import list_photos
from uproto_core.pipeline.kept import KeptModels
from uproto_core.pipeline.places import keep_off_the_photos
from uproto_core.prediction.bundle import Bundle

_NEEDED: Final = ("onnx", "onnxscript", "onnxruntime")


def export(job: ExportJob, kept: KeptModels, cancel: CancelToken) -> Generator[Event, None, None]:
    """Write a classifier for other programs.

    Raises:
        BundleUnusableError: the classifier cannot be opened.
        PackageMissingError: what writes ONNX is not installed.
        ExportImpossibleError: the classifier has something that the form cannot say.
        ExportDiffersError: what was written answers otherwise; it is not kept.
        PlaceTakenError: the place is one of the photos' folders, or there is something in the folder.
    """
    started = monotonic()
    yield StageStarted(stage="export", number=1, of=1)
    for photos in job.photos:
        if photos.is_dir():
            keep_off_the_photos(job.out, photos)
    if job.form == "onnx":
        for package in _NEEDED:
            if find_spec(package) is None:
                raise PackageMissingError(package=package, extra="onnx")
    # On the processor: other programs will run it there, and figures are compared to their last digits.
    bundle = kept.bundle(job.bundle, kept.compute("cpu"))
    if job.form == "folder":
        write_folder(bundle, job.out)
        done = BundleExported(path=job.out, photos=0, largest_difference=0.0)
    else:
        done = yield from _write_checked(job, bundle, cancel)
    yield StageEnded(stage="export", seconds=monotonic() - started)
    yield done


def _write_checked(job: ExportJob, bundle: Bundle, cancel: CancelToken) -> Generator[Event, None, BundleExported]:
    # They load onnx, which few have.
    from uproto_core.export.check import compare_answers  # noqa: PLC0415
    from uproto_core.export.onnx_file import write_onnx  # noqa: PLC0415

    write_onnx(bundle, job.out)
    try:
        compared = yield from compare_answers(bundle, job.out, _photos(job, bundle, cancel), cancel)
    except ExportDiffersError:
        job.out.unlink(missing_ok=True)
        raise
    return BundleExported(path=job.out, photos=compared.photos, largest_difference=compared.largest_difference)


def _photos(job: ExportJob, bundle: Bundle, cancel: CancelToken) -> Iterator[Path]:
    if job.photos:
        yield from list_photos(job.photos, cancel)
    elif bundle.neighbours is not None:
        paths = bundle.neighbours.paths
        # Evenly over the classes' photos, which lie one class after the other.
        yield from paths[:: max(len(paths) // 200, 1)]
