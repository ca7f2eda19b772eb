"""One ONNX file that answers as a bundle does: a photo in, class probabilities and "sure or not" out."""

import json
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import onnx
import torch
from onnx import compose

from uproto_core.errors import ExportImpossibleError
from uproto_core.export.answer_module import AnswerModule
from uproto_core.export.views_graph import VIEWS, views_graph
from uproto_core.prediction.bundle import Bundle
from uproto_core.store.atomic import replaced

OUTPUTS: Final = ("probabilities", "likeness", "is_sure")

_OPSET: Final = 18
"""The first with an antialiased Resize."""
_MOST_BYTES: Final = (1 << 31) - (1 << 20)
"""A protobuf message has at most 2 GiB."""


def write_onnx(bundle: Bundle, out: Path) -> None:
    """Write a bundle as one ONNX file.

    Its input is `image` (height, width, 3) uint8, RGB and upright; its outputs are `probabilities` (C,) float32,
    `likeness` () and `is_sure` () bool. Class names and limits are in its metadata (docs/files.md).

    Args:
        bundle: The classifier, on the processor.
        out: The file.

    Raises:
        ExportImpossibleError: the model is too large for one file, or has a part that ONNX cannot say.
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    answering = _answering(bundle)
    views = views_graph(bundle.backbone.preprocessing, bundle.views, opset=_OPSET, ir_version=answering.ir_version)
    model = compose.merge_models(views, answering, io_map=[(VIEWS, VIEWS)])
    model.producer_name, model.producer_version = "uproto", bundle.document.program.removeprefix("uproto ")
    model.doc_string = "One photo in (RGB, upright, any size); calibrated class probabilities out."
    for key, value in _metadata(bundle).items():
        entry = model.metadata_props.add()
        entry.key, entry.value = key, value
    if model.ByteSize() > _MOST_BYTES:
        raise ExportImpossibleError(path=bundle.paths.root, form="ONNX", because="one file can have at most 2 GB")
    onnx.checker.check_model(model)
    with replaced(out) as temporary:
        temporary.write_bytes(model.SerializeToString())


def _answering(bundle: Bundle) -> onnx.ModelProto:
    module = AnswerModule(bundle).eval()
    px = bundle.backbone.image_px
    example = torch.zeros(len(bundle.views), 3, px, px)
    with torch.no_grad(), _quiet():
        try:
            program = torch.onnx.export(
                module,
                (example,),
                dynamo=True,
                verbose=False,
                opset_version=_OPSET,
                input_names=[VIEWS],
                output_names=list(OUTPUTS),
            )
        except (torch.onnx.errors.OnnxExporterError, RuntimeError, ValueError, NotImplementedError) as error:
            because = "its model has a part that ONNX has no word for"
            raise ExportImpossibleError(path=bundle.paths.root, form="ONNX", because=because) from error
    assert program is not None, "a program comes back where no file was named"
    return program.model_proto


@contextmanager
def _quiet() -> Iterator[None]:
    """Without the remarks of the exporter, which are for its makers."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _metadata(bundle: Bundle) -> dict[str, str]:
    return {
        "uproto.format": "1",
        "uproto.classes": json.dumps(bundle.document.class_names, ensure_ascii=False),
        "uproto.training_photos": json.dumps(bundle.document.train_counts),
        "uproto.threshold": str(bundle.calibration.threshold),
        "uproto.unlike_below": str(bundle.calibration.likeness_needed),
        "uproto.target": str(bundle.calibration.target),
        "uproto.lean": str(bundle.lean),
        "uproto.backbone": bundle.document.backbone.name,
    }
