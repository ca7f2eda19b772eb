"""The views that ONNX makes of a photo, beside Pillow's."""

import numpy as np
import onnx
import onnxruntime
import pytest
from PIL import Image, ImageFilter

from uproto_core.backbone.preprocess import Preprocessing
from uproto_core.backbone.views import View, show
from uproto_core.export.views_graph import views_graph

VIEWS = (
    View(kind="plain"),
    View(kind="mirrored"),
    View(kind="closer", crop_least=0.8),
    View(kind="closer", crop_least=0.65),
)


def whole_numbers(**changes) -> Preprocessing:
    """Pixels as whole numbers, so that what is compared is the resizing alone."""
    return Preprocessing(**{"image_px": 32, "mean": (0.0,) * 3, "std": (1 / 255,) * 3, **changes})


def photo(width: int, height: int) -> Image.Image:
    noise = np.random.default_rng(width * 1000 + height).integers(0, 256, (height, width, 3), dtype=np.uint8)
    return Image.fromarray(noise).filter(ImageFilter.GaussianBlur(2))


@pytest.mark.parametrize("changes", [{}, {"interpolation": "bilinear"}, {"resize_mode": "squash"}], ids=str)
@pytest.mark.parametrize("size", [(64, 48), (47, 91), (300, 31), (33, 32), (20, 25), (32, 32)], ids=str)
def test_each_view_is_pillows_up_to_its_rounding(changes, size):
    preprocessing = whole_numbers(**changes)
    model = views_graph(preprocessing, VIEWS, opset=18, ir_version=10)
    onnx.checker.check_model(model)
    session = onnxruntime.InferenceSession(model.SerializeToString())
    image = photo(*size)

    (made,) = session.run(None, {"image": np.asarray(image)})

    expected = show(image, VIEWS, "", preprocessing).numpy().astype(np.float32)
    assert made.shape == expected.shape
    away = np.abs(made - expected)
    assert away.mean() < 0.6
    # At the edge of a closer view, Pillow looks beyond the cut.
    assert away[:, :, 2:-2, 2:-2].max() <= 4


def test_a_random_crop_has_no_place_in_a_file():
    with pytest.raises(AssertionError, match="depends on the photo's file"):
        views_graph(whole_numbers(), [View(kind="crop")], opset=18, ir_version=10)
