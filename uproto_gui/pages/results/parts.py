"""The tabs of Results, made one after the other.

All of them in one turn would hold the window up for two or three times as long as a click may take.
"""

from collections.abc import Iterator
from functools import cached_property

from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.results.balance_tab import BalanceTab
from uproto_gui.pages.results.classes_tab import ClassesTab
from uproto_gui.pages.results.compare_tab import CompareTab
from uproto_gui.pages.results.hunt_view import HuntPane
from uproto_gui.pages.results.mix_ups_tab import MixUpsTab
from uproto_gui.pages.results.next_tab import NextTab
from uproto_gui.pages.results.rescued_tab import RescuedTab
from uproto_gui.pages.results.sphere_tab import SphereTab
from uproto_gui.pages.results.summary import Summary
from uproto_gui.pages.results.sure_tab import SureTab


class ResultsParts:
    """Each tab is made when it is first asked for, by the page or before it."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        self._thumbnails = thumbnails
        self._growth = self._pieces()

    def grow(self) -> bool:
        """Make the next one; False when all are there."""
        return next(self._growth, False)

    def _pieces(self) -> Iterator[bool]:
        for name, part in vars(type(self)).items():
            if isinstance(part, cached_property):
                getattr(self, name)
                yield True

    @cached_property
    def summary(self) -> Summary:
        """All figures at a glance."""
        return Summary(self._thumbnails)

    @cached_property
    def classes(self) -> ClassesTab:
        """Class by class."""
        return ClassesTab(self._thumbnails)

    @cached_property
    def mix_ups(self) -> MixUpsTab:
        """What is taken for what."""
        return MixUpsTab(self._thumbnails)

    @cached_property
    def rescued(self) -> RescuedTab:
        """What an ordinary classifier misses, and what only that one finds."""
        return RescuedTab(self._thumbnails)

    @cached_property
    def hunt(self) -> HuntPane:
        """Rare classes in an unsorted folder."""
        return HuntPane(self._thumbnails)

    @cached_property
    def balance(self) -> BalanceTab:
        """The slider between rare and common."""
        return BalanceTab()

    @cached_property
    def sure(self) -> SureTab:
        """What "not sure" costs."""
        return SureTab()

    @cached_property
    def next(self) -> NextTab:
        """What to photograph next."""
        return NextTab()

    @cached_property
    def sphere(self) -> SphereTab:
        """Classes and photos at their true angles."""
        return SphereTab(self._thumbnails)

    @cached_property
    def compare(self) -> CompareTab:
        """Other classifiers on the same photos."""
        return CompareTab()
