"""Every rival there is, in the order of tables: from no learning to most of it."""

from dataclasses import dataclass

from uproto_core.baselines.ballad import Ballad
from uproto_core.baselines.clap import Clap
from uproto_core.baselines.clip_adapter import ClipAdapter
from uproto_core.baselines.cross_modal import CrossModal
from uproto_core.baselines.crt import Crt
from uproto_core.baselines.etf_head import EtfHead
from uproto_core.baselines.interface import Rival
from uproto_core.baselines.lda import Lda
from uproto_core.baselines.ldam_drw import LdamDrw
from uproto_core.baselines.lift_head import LiftHead
from uproto_core.baselines.linear import LinearProbe
from uproto_core.baselines.linear_adjusted import LinearAdjusted
from uproto_core.baselines.linear_balanced import LinearBalanced
from uproto_core.baselines.linear_weighted import LinearWeighted
from uproto_core.baselines.nearest_mean import NearestMean
from uproto_core.baselines.tau_norm import TauNorm
from uproto_core.baselines.tip_adapter import TipAdapterF
from uproto_core.baselines.vl_ltr_head import VlLtrHead
from uproto_core.baselines.zero_shot import ZeroShot


@dataclass(frozen=True)
class Listed:
    """A rival and what people read."""

    rival: Rival
    title: str
    """One line of plain words."""


_LISTED = (
    Listed(ZeroShot(), "Class names only, no learning"),
    Listed(NearestMean(), "Nearest average photo"),
    Listed(Lda(), "Averages and a shared spread (LDA)"),
    Listed(LinearProbe(), "Ordinary classifier"),
    Listed(LinearWeighted(), "Ordinary classifier, rare photos weigh more"),
    Listed(LinearBalanced(), "Ordinary classifier, classes drawn equally"),
    Listed(LinearAdjusted(), "Ordinary classifier that expects the class sizes"),
    Listed(TauNorm(), "Ordinary classifier with evened-out weights (tau-norm)"),
    Listed(Crt(), "Head learned anew with classes in turn (cRT)"),
    Listed(LdamDrw(), "Wider margins for rare classes (LDAM-DRW)"),
    Listed(EtfHead(), "Fixed, evenly spread class directions (ETF)"),
    Listed(TipAdapterF(), "Class names and remembered photos (Tip-Adapter-F)"),
    Listed(ClipAdapter(), "Class names and a small network (CLIP-Adapter)"),
    Listed(CrossModal(), "Sentences learned like photos (cross-modal)"),
    Listed(Clap(), "Head held to the class names (CLAP)"),
    Listed(LiftHead(), "Head from class names that expects the class sizes (LIFT)"),
    Listed(VlLtrHead(), "Network and fitting sentences together (VL-LTR)"),
    Listed(Ballad(), "Class names and a map learned with classes in turn (BALLAD)"),
)

RIVALS: dict[str, Listed] = {listed.rival.name: listed for listed in _LISTED}
"""By the names of compare.json."""
