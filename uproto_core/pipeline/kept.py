"""What an engine keeps in memory between jobs, so that the second dropped photo is answered at once."""

from pathlib import Path

from uproto_core.backbone.load import Backbone, load_backbone
from uproto_core.compute import Compute, choose_compute
from uproto_core.prediction.bundle import Bundle, read_bundle, resolve_bundle
from uproto_core.settings import Accelerator
from uproto_core.stage import file_sha256


class KeptModels:
    """The last backbone and the last classifier that were used."""

    def __init__(self) -> None:
        self._computes: dict[Accelerator, Compute] = {}
        self._backbone: tuple[str, Compute, Backbone] | None = None
        self._bundle: tuple[Path, str, Compute, Bundle] | None = None

    def compute(self, accelerator: Accelerator) -> Compute:
        """The device for a kind of accelerator; looked for once."""
        if accelerator not in self._computes:
            self._computes[accelerator] = choose_compute(accelerator)
        return self._computes[accelerator]

    def backbone(self, name: str, compute: Compute) -> Backbone:
        """A backbone by name or folder; loaded anew only when another one was used in between."""
        if self._backbone is None or self._backbone[:2] != (name, compute):
            self._backbone = None
            self._backbone = (name, compute, load_backbone(name, compute))
        return self._backbone[2]

    def bundle(self, path: Path, compute: Compute) -> Bundle:
        """A classifier by its folder; read anew when its file has changed.

        Raises:
            BundleUnusableError: it is no classifier of this version.
        """
        paths = resolve_bundle(path)
        state = file_sha256(paths.bundle_json)
        if paths.balance.is_file():
            state += file_sha256(paths.balance)
        if self._bundle is None or self._bundle[:3] != (paths.root, state, compute):
            self._bundle = None
            self._bundle = (paths.root, state, compute, read_bundle(paths, lambda name: self.backbone(name, compute)))
        return self._bundle[3]
