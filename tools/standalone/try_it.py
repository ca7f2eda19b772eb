"""Start the standalone program where there is no Python: an empty environment, a home of its own, a virtual display.

    python -m tools.standalone.try_it OUT PHOTOS

Says how long each start takes, shows that the window comes up and that its child works, and leaves a picture of the
screen. For Linux with Xvfb, xdotool and ImageMagick.
"""

import argparse
import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import Final

from tools.standalone.build import folder_bytes
from uproto_core.events import Failed, JobEnded, Stopped, from_json_line
from uproto_core.jobs import ScanJob, to_json_line

_LONGEST: Final = 900
_ENDS: Final = (Failed, JobEnded, Stopped)


def main() -> None:
    """Try each way of starting."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("out", type=Path, help="Where it was built.")
    parser.add_argument("photos", type=Path, help="A folder of class folders; only read.")
    parser.add_argument("--picture", type=Path, help="Where a picture of the screen is put.")
    parser.add_argument("--demo", action="store_true", help="Train the sample as well: minutes.")
    given = parser.parse_args()
    folder: Path = given.out.absolute() / "built" / "uproto"
    program = folder / "uproto"
    print(f"size: {folder_bytes(folder) / 1e6:.0f} MB")
    with tempfile.TemporaryDirectory() as home, virtual_display() as display:
        place = Place(program, Path(home), display)
        # The first start reads the files from the disk, the second finds them in memory.
        for words in (["--version"], ["--version"], ["scan", str(given.photos.absolute())], ["doctor"]):
            print(f"uproto {words[0]}: {place.run(*words):.1f} s")
        window, child = place.window(given.photos.absolute(), given.picture)
        print(f"window: {window:.1f} s; its kind of child: {child:.1f} s")
        if given.demo:
            print(f"uproto demo --terminal: {place.run('demo', '--terminal', '--out', home + '/demo'):.0f} s")


class Place:
    """A home without anything, from which the program is started."""

    def __init__(self, program: Path, home: Path, display: str) -> None:
        self._program = program
        # No PATH, so that no Python can be found, and nothing of this environment.
        self._environment = {"HOME": str(home), "PATH": "/nowhere", "LANG": "C.UTF-8", "DISPLAY": display}

    def run(self, *words: str) -> float:
        """Seconds until a command has ended well."""
        begun = monotonic()
        command = [str(self._program), *words]
        ended = subprocess.run(
            command, env=self._environment, capture_output=True, text=True, check=False, timeout=_LONGEST
        )
        if ended.returncode:
            raise SystemExit(f"uproto {' '.join(words)} ended with {ended.returncode}:\n{ended.stdout}{ended.stderr}")
        return monotonic() - begun

    def child(self, photos: Path) -> float:
        """Seconds until a child, started as the window starts it, has counted photos."""
        begun = monotonic()
        command = [str(self._program), "-m", "uproto_core.child_process"]
        with subprocess.Popen(
            command, env=self._environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        ) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdin.write(to_json_line(ScanJob(source=photos)) + "\n")
            process.stdin.flush()
            last = next((event for event in map(from_json_line, process.stdout) if isinstance(event, _ENDS)), None)
            process.stdin.close()
        if not isinstance(last, JobEnded):
            raise SystemExit(f"the child did not do its work: {last}")
        return monotonic() - begun

    def window(self, photos: Path, picture: Path | None) -> tuple[float, float]:
        """Seconds until the window is on the screen, and until a child beside its own has counted the photos."""
        begun = monotonic()
        seen = {**os.environ, "DISPLAY": self._environment["DISPLAY"]}
        process = subprocess.Popen([str(self._program), "window", str(photos)], env=self._environment)
        try:
            find = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "uproto"]
            subprocess.run(find, env=seen, check=True, timeout=_LONGEST, stdout=subprocess.DEVNULL)
            seconds = monotonic() - begun
            # The window's own child was started before: it has counted them too by then.
            of_child = self.child(photos)
            if picture is not None:
                subprocess.run(["import", "-window", "root", str(picture)], env=seen, check=True)
        finally:
            process.terminate()
            process.wait()
        return seconds, of_child


@contextmanager
def virtual_display() -> Iterator[str]:
    """A screen that nobody sees; gives its name."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1500x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main()
