"""Room, memory and the network (exit codes 4 and 5)."""

from dataclasses import dataclass
from pathlib import Path

from uproto_core.errors.base import EXIT_NETWORK, EXIT_ROOM, EXIT_USAGE, UprotoError


@dataclass(eq=False, kw_only=True)
class DiskFullError(UprotoError):
    """A file could not be written for want of room."""

    code = "disk.full"
    exit_code = EXIT_ROOM
    says = 'There is not enough room to write "{path}": {free_mb} MB are free.'
    remedy = "Free some room or choose another place. Nothing was lost; the same command goes on where it stopped."

    path: Path
    free_mb: int


@dataclass(eq=False, kw_only=True)
class NotWritableError(UprotoError):
    """A file or folder may not be written."""

    code = "disk.not-writable"
    exit_code = EXIT_ROOM
    says = '"{path}" could not be written: {because}.'
    remedy = "Choose another place, or close the program that has the file open."

    path: Path
    because: str


@dataclass(eq=False, kw_only=True)
class ExportNotWrittenError(UprotoError):
    """A table of answers that a person asked for could not be written."""

    code = "export.not-written"
    exit_code = EXIT_ROOM
    says = '"{path}" could not be written: {because}.'
    remedy = "Close it there or choose another name; large tables go to CSV."

    path: Path
    because: str


@dataclass(eq=False, kw_only=True)
class OutOfMemoryError(UprotoError):
    """Even the smallest step does not fit into memory."""

    code = "memory.full"
    exit_code = EXIT_ROOM
    says = 'This computer\'s memory is not enough for "{model}".'
    remedy = "Choose the smaller model, or close other programs. Photos already read are kept."

    model: str


@dataclass(eq=False, kw_only=True)
class NetworkUnreachableError(UprotoError):
    """A download was asked for and there is no way to it."""

    code = "net.unreachable"
    exit_code = EXIT_NETWORK
    says = '"{model}" could not be downloaded: {because}.'
    remedy = "Use the built-in model, or fetch the file on another computer and add it with `uproto backbones import`."

    model: str
    because: str


@dataclass(eq=False, kw_only=True)
class NetworkProxyError(UprotoError):
    """The network lets nothing through that it was not told about: a proxy asks who is there, or signs for others."""

    code = "net.proxy"
    exit_code = EXIT_NETWORK
    says = '"{model}" could not be downloaded: the network asks for a proxy or trusts its own certificate ({because}).'
    remedy = "Set HTTPS_PROXY or SSL_CERT_FILE as your IT says, or fetch the file on another computer and add it."

    model: str
    because: str


@dataclass(eq=False, kw_only=True)
class LookUpAddressError(UprotoError):
    """The encyclopaedia that was named is none."""

    code = "use.encyclopaedia"
    exit_code = EXIT_USAGE
    says = '"{where}" is no language of an encyclopaedia and no address of one.'
    remedy = "Give a language such as `en`, or an address that begins with https://."

    where: str


@dataclass(eq=False, kw_only=True)
class DownloadDamagedError(UprotoError):
    """The file that came is not the one expected."""

    code = "net.damaged"
    exit_code = EXIT_NETWORK
    says = 'The downloaded file of "{model}" is not the one expected, and was thrown away.'
    remedy = "Try again. If it happens twice, tell us: it should not be used."

    model: str
