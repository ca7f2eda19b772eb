"""`window.json`: which projects were used lately, how the window stood, and how it looks."""

from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from uproto_core.figures import Document
from uproto_core.store.atomic import write_text

Look = Literal["system", "light", "dark"]
_MOST_RECENT = 20


class WindowPlace(Document):
    """Where the window stood, in the screen's points."""

    x: int
    y: int
    width: int
    height: int
    is_maximised: bool = False


class Spot(Document):
    """Where someone was in a project when they left it."""

    project: Path
    page: str
    """As the window calls it, such as "results"."""
    tab: int = 0
    chosen: str = ""
    """The class that was chosen in the page's list."""
    filter: str = ""
    """What was looked for in it."""


class Network(Document):
    """How downloads reach the internet, where the system does not say it rightly; empty is as the system has it."""

    proxy: str = ""
    """Address, such as "http://proxy.example:8080"."""
    certificate: Path | None = None
    """File of certificates that the network trusts."""
    mirror: str = ""
    """Address of a server that holds the models too."""


class WindowDocument(Document):
    """The whole file."""

    format: Literal[1] = 1
    recent: tuple[Path, ...] = ()
    """Projects, the one used last first."""
    place: WindowPlace | None = None
    look: Look = "system"
    language: str = ""
    """As Qt calls it, such as "zh_CN"; as the system has it where none was chosen."""
    is_processor_only: bool = False
    is_sleep_held: bool = True
    """Whether the computer is kept from sleeping while a training runs."""
    is_still: bool = False
    """Whether nothing moves, whatever the system has chosen."""
    hidden: tuple[Path, ...] = ()
    """Projects that were taken off the list of Home; they lie where they lay."""
    spots: tuple[Spot, ...] = ()
    """One a project, the one left last first."""
    network: Network = Network()

    def used(self, project: Path) -> "WindowDocument":
        """The same after a project was opened."""
        others = tuple(root for root in self.recent if root != project)
        hidden = tuple(root for root in self.hidden if root != project)
        return self.model_copy(update={"recent": (project, *others)[:_MOST_RECENT], "hidden": hidden})

    def without(self, project: Path) -> "WindowDocument":
        """The same with a project taken off the list; nothing on disk is touched."""
        return self.model_copy(update={"hidden": (*(root for root in self.hidden if root != project), project)})

    def shown_again(self, project: Path) -> "WindowDocument":
        """The same with a project back on the list."""
        return self.model_copy(update={"hidden": tuple(root for root in self.hidden if root != project)})

    def left_at(self, spot: Spot) -> "WindowDocument":
        """The same after someone was somewhere in a project."""
        others = tuple(other for other in self.spots if other.project != spot.project)
        return self.model_copy(update={"spots": (spot, *others)[:_MOST_RECENT]})

    def spot_in(self, project: Path) -> Spot | None:
        """Where someone was in a project; None the first time."""
        return next((spot for spot in self.spots if spot.project == project), None)


def read_window(path: Path) -> WindowDocument:
    """What was kept; where that is missing or damaged, a window as on the first day."""
    try:
        return WindowDocument.model_validate_json(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, ValidationError):
        return WindowDocument()


def write_window(path: Path, document: WindowDocument) -> None:
    """Keep it for the next start.

    Raises:
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    write_text(path, document.model_dump_json(indent=1))


def network_environment(network: Network) -> dict[str, str]:
    """What a process that downloads is started with: every library asks these names where to go and whom to trust."""
    found: dict[str, str] = {}
    if network.proxy:
        address = network.proxy if "://" in network.proxy else f"http://{network.proxy}"
        found |= dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), address)
    if network.certificate is not None:
        found |= dict.fromkeys(("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"), str(network.certificate))
    if network.mirror:
        found["HF_ENDPOINT"] = network.mirror.rstrip("/")
    return found
