"""The first half of an ONNX file: from a photo of any size to the views that an answer rests on.

Resizing is ONNX's own with antialiasing and Pillow's cubic coefficient, rounded to whole bytes as Pillow does. Pillow
also rounds and clips between its two passes, so single pixels differ by a few steps of 255 (0.2 on average, measured on
photos of 224 px); `export.check` says what that does to answers.
"""

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import onnx
from numpy.typing import ArrayLike
from onnx import TensorProto, helper, numpy_helper

from uproto_core.backbone.preprocess import Preprocessing
from uproto_core.backbone.views import View

IMAGE: Final = "image"
VIEWS: Final = "views"

_MODES: Final = {"bicubic": "cubic", "bilinear": "linear"}
_PILLOWS_CUBIC: Final = -0.5
_ROWS_COLUMNS: Final = (2, 3)


def views_graph(preprocessing: Preprocessing, views: Sequence[View], *, opset: int, ir_version: int) -> onnx.ModelProto:
    """A model of one photo's views.

    Args:
        preprocessing: The backbone's.
        views: Plain, mirrored and closer ones: those that depend on nothing but the photo.
        opset: As the other half has it.
        ir_version: The same.

    Returns:
        Input `image` (height, width, 3) uint8, RGB and upright; output `views` (V, 3, px, px) float32 of whole numbers
        from 0 to 255.
    """
    building = _Building(preprocessing)
    building.add("Concat", *(building.view(view) for view in views), axis=0, output=VIEWS)
    px = preprocessing.image_px
    graph = helper.make_graph(
        building.nodes,
        "photo-to-views",
        [helper.make_tensor_value_info(IMAGE, TensorProto.UINT8, ["height", "width", 3])],
        [helper.make_tensor_value_info(VIEWS, TensorProto.FLOAT, [len(views), 3, px, px])],
        list(building.constants.values()),
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=ir_version)


class _Building:
    """Collects nodes; every name is used once."""

    def __init__(self, preprocessing: Preprocessing) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}
        self._preprocessing = preprocessing
        self._px = self._whole(preprocessing.image_px)
        shape = self.add("Shape", IMAGE)
        self._height = self.add("Gather", shape, self._whole(0))
        self._width = self.add("Gather", shape, self._whole(1))
        as_float = self.add("Cast", IMAGE, to=TensorProto.FLOAT)
        first = self.add("Transpose", as_float, perm=[2, 0, 1])
        self._photo = self.add("Unsqueeze", first, self._constant([0], np.int64))
        self._plain: str | None = None

    def view(self, view: View) -> str:
        """(1, 3, px, px) of one view."""
        if view.kind == "closer":
            height, width = (self._share(side, view.crop_least) for side in (self._height, self._width))
            top, left = (
                self.add("Div", self.add("Sub", whole, part), self._whole(2))
                for whole, part in ((self._height, height), (self._width, width))
            )
            return self._resized(self._cut(self._photo, top, left, height, width), self._px, self._px)
        plain = self._whole_photo()
        if view.kind == "plain":
            return plain
        assert view.kind == "mirrored", "a random crop depends on the photo's file"
        reverse = [self._constant(values, np.int64) for values in ([-1], [-(2**31)], [3], [-1])]
        return self.add("Slice", plain, *reverse)

    def _whole_photo(self) -> str:
        """The shorter side fitted and the middle cut out, or both sides squeezed."""
        if self._plain is None:
            if self._preprocessing.resize_mode == "squash":
                self._plain = self._resized(self._photo, self._px, self._px)
            else:
                shorter = self.add("Min", self._height, self._width)
                height, width = (
                    self.add("Div", self.add("Mul", self._px, side), shorter) for side in (self._height, self._width)
                )
                fitted = self._resized(self._photo, height, width)
                self._plain = self._cut(fitted, self._margin(height), self._margin(width), self._px, self._px)
        return self._plain

    def _margin(self, side: str) -> str:
        """Half of what is too much, half to even, as Python rounds."""
        spare = self.add("Cast", self.add("Sub", side, self._px), to=TensorProto.FLOAT)
        half = self.add("Round", self.add("Div", spare, self._constant(2.0, np.float32)))
        return self.add("Cast", half, to=TensorProto.INT64)

    def _share(self, side: str, share: float) -> str:
        # In 64 bits, as Python multiplies: 0.65 x 300 must not fall on the other side of a half.
        part = self.add("Mul", self.add("Cast", side, to=TensorProto.DOUBLE), self._constant(share, np.float64))
        return self.add("Max", self.add("Cast", self.add("Round", part), to=TensorProto.INT64), self._whole(1))

    def _cut(self, photo: str, top: str, left: str, height: str, width: str) -> str:
        starts = self._together(top, left)
        ends = self._together(self.add("Add", top, height), self.add("Add", left, width))
        return self.add("Slice", photo, starts, ends, self._constant(_ROWS_COLUMNS, np.int64))

    def _resized(self, photo: str, height: str, width: str) -> str:
        sizes = self.add("Concat", self._constant([1, 3], np.int64), self._together(height, width), axis=0)
        resized = self.add(
            "Resize",
            photo,
            "",
            "",
            sizes,
            mode=_MODES[self._preprocessing.interpolation],
            cubic_coeff_a=_PILLOWS_CUBIC,
            antialias=1,
            coordinate_transformation_mode="half_pixel",
        )
        limits = (self._constant(limit, np.float32) for limit in (0.0, 255.0))
        return self.add("Clip", self.add("Round", resized), *limits)

    def _together(self, *numbers: str) -> str:
        axis = self._constant([0], np.int64)
        return self.add("Concat", *(self.add("Unsqueeze", number, axis) for number in numbers), axis=0)

    def _whole(self, number: int) -> str:
        return self._constant(number, np.int64)

    def _constant(self, values: ArrayLike, kind: type[np.generic]) -> str:
        array = np.asarray(values, dtype=kind)
        name = f"photo_{array.dtype.name}_{array.shape}_{array.tolist()}"
        self.constants[name] = numpy_helper.from_array(array, name)
        return name

    def add(self, kind: str, *inputs: str, output: str = "", **attributes: Any) -> str:
        """Add a node with one output; gives its name."""
        name = output or f"photo_{kind}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], **attributes))
        return name
