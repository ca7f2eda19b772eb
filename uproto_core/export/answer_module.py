"""The second half of an ONNX file: from a photo's views to calibrated probabilities, as torch traces it."""

from torch import Tensor, nn

from uproto_core.backbone.views import mean_view
from uproto_core.prediction.bundle import Bundle


class AnswerModule(nn.Module):
    """What a bundle answers, as one module without anything else around it."""

    def __init__(self, bundle: Bundle) -> None:
        super().__init__()
        self._bundle = bundle
        self._tower = bundle.backbone.tower_module(has_depths=bundle.join is not None)

    def forward(self, views: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """One photo's answer.

        Args:
            views: (V, 3, H, W) float32 of whole numbers from 0 to 255.

        Returns:
            Probabilities (C,), the likeness to the nearest class mean (), and whether the answer is sure () bool.
        """
        bundle = self._bundle
        seen = self._tower(views)
        if bundle.join is not None:
            seen = bundle.join.features(seen)
        feature = mean_view(seen[None])
        probabilities = bundle.probabilities(feature)[0]
        likeness = bundle.classifier.likeness(feature)[0]
        limits = bundle.calibration
        is_sure = (probabilities.max() >= limits.threshold) & (likeness >= limits.likeness_needed)
        return probabilities, likeness, is_sure
