"""How long `uproto demo` takes after it was installed, from its start to its end, with nothing in a cache.

python -m benchmarks.demo [--page]
"""

import argparse
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import page
from benchmarks.scan import measured

LIMIT_SECONDS = 180.0
_START = "from uproto_core.cli.start import start; start()"


def main() -> None:
    """Measure, and print the row."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--page", action="store_true", help="put the table into docs/performance.md")
    asked = parser.parse_args()
    with TemporaryDirectory() as place:
        home = Path(place)
        command = [sys.executable, "-c", _START, "demo", "--terminal", "--out", str(home / "demo")]
        seconds, own, mib, _ = measured(command, home)
    text = (
        f"{page.measured_today()}, {os.cpu_count()} cores, load average {os.getloadavg()[1]:.1f}.\n\n"
        "| what | clock | processor | of the limit | memory |\n| --- | --- | --- | --- | --- |\n"
        f"| the demonstration | {seconds:.0f} s | {own:.0f} s | {seconds / LIMIT_SECONDS:.2f} | {mib:.0f} MiB |"
    )
    print(text)
    if asked.page:
        page.put("benchmarks.demo", text)


if __name__ == "__main__":
    main()
