"""Which answers the list shows, and in which order: no Qt, no words."""

from typing import Literal

from uproto_gui.pages.use.state import Outcome

Order = Literal["not-sure-first", "as-they-came", "only-not-sure", "only-answered", "only-unreadable"]

ORDERS: tuple[Order, ...] = ("not-sure-first", "as-they-came", "only-not-sure", "only-answered", "only-unreadable")

HEAPS: dict[Order, tuple[frozenset[Outcome], ...]] = {
    "not-sure-first": (frozenset({"not-sure"}), frozenset({"unreadable"}), frozenset({"answered"})),
    "as-they-came": (frozenset({"answered", "not-sure", "unreadable"}),),
    "only-not-sure": (frozenset({"not-sure"}),),
    "only-answered": (frozenset({"answered"}),),
    "only-unreadable": (frozenset({"unreadable"}),),
}
"""The heaps of rows of each order, from above; within a heap rows stand as they came."""
