"""Whether a classifier's ONNX file answers as the classifier does, and how fast: both answer the same photos.

python -m benchmarks.exported RUN PHOTOS [--photos 200]
"""

import argparse
import tempfile
from pathlib import Path
from time import perf_counter

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from uproto_core import load_bundle
from uproto_core.api import LoadedBundle
from uproto_core.cancel import CancelToken
from uproto_core.engine import LocalEngine
from uproto_core.jobs import ExportJob, resolved
from uproto_core.photos.load import load_image
from uproto_core.photos.scan import list_photos


def main() -> None:
    """Write the file, answer by both, and print what differs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run", type=Path)
    parser.add_argument("source", type=Path)
    parser.add_argument("--photos", type=int, default=200)
    given = parser.parse_args()
    listed = list(list_photos((given.source,), CancelToken()))
    photos = [listed[place] for place in np.linspace(0, len(listed) - 1, min(given.photos, len(listed))).astype(int)]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "classifier.onnx"
        job = ExportJob(bundle=given.run, form="onnx", out=file, photos=tuple(photos[:1]))
        for _ in LocalEngine().run(resolved(job), CancelToken()):
            continue
        session = onnxruntime.InferenceSession(file, providers=["CPUExecutionProvider"])
        print(f"file: {file.stat().st_size / 1e6:.1f} MB")
        report(answers_of(session, load_bundle(given.run, accelerator="cpu"), photos))


def answers_of(
    session: onnxruntime.InferenceSession, bundle: LoadedBundle, photos: list[Path]
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float64]]:
    """Probabilities of both, (N, C) each, and (N, 2) seconds that each took for a photo that is in memory."""
    theirs, ours, seconds = [], [], []
    for path in photos:
        image = load_image(path)
        started = perf_counter()
        theirs.append(session.run(["probabilities"], {"image": np.asarray(image)})[0])
        between = perf_counter()
        ours.append(bundle.probabilities(image))
        seconds.append((between - started, perf_counter() - between))
    return np.stack(theirs), np.stack(ours), np.array(seconds)


def report(answers: tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float64]]) -> None:
    """Say how far they lie apart."""
    theirs, ours, seconds = answers
    away = np.abs(theirs - ours).max(axis=1)
    other = int((theirs.argmax(axis=1) != ours.argmax(axis=1)).sum())
    print(f"photos: {len(away)}, of {ours.shape[1]} classes")
    print(f"largest difference of a probability: {away.max():.4f}; half of the photos: at most {np.median(away):.4f}")
    print(f"another answer: {other}")
    by_onnx, by_uproto = 1000 * np.median(seconds, axis=0)
    print(f"milliseconds a photo: {by_onnx:.1f} by onnxruntime, {by_uproto:.1f} by uproto")


if __name__ == "__main__":
    main()
