"""Where someone was in a project: page, tab, chosen class, filter; taken when a project is left, and gone back to."""

from pathlib import Path

from uproto_core.store.window import Spot
from uproto_gui.rail import Place
from uproto_gui.widgets.page import Page
from uproto_gui.widgets.search_field import SearchField
from uproto_gui.widgets.tabs import Tabs


def spot_on(page: Page, place: Place, project: Path) -> Spot:
    """Where someone is on a page.

    Args:
        page: The page, as it stands.
        place: What it is called.
        project: The project that is open.
    """
    tabs, search = page.findChild(Tabs), _search_of(page)
    return Spot(
        project=project,
        page=place,
        tab=tabs.currentIndex() if tabs is not None else 0,
        chosen=page.chosen(),
        filter=search.text() if search is not None else "",
    )


def go_back_to(spot: Spot, page: Page) -> None:
    """Make a page what it was; a tab that is no more, or a class that has gone, is passed over."""
    tabs = page.findChild(Tabs)
    if tabs is not None and 0 < spot.tab < tabs.count():
        tabs.setCurrentIndex(spot.tab)
    search = _search_of(page)
    if search is not None and spot.filter:
        search.setText(spot.filter)
    if spot.chosen:
        page.choose(spot.chosen)


def _search_of(page: Page) -> SearchField | None:
    """The field that one sees; of several tabs each may have one."""
    return next((field for field in page.findChildren(SearchField) if field.isVisibleTo(page)), None)
