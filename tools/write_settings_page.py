"""Write docs/settings.md from the classes in `uproto_core.settings`; a test holds the page to them."""

from pathlib import Path

from uproto_core.settings import describe_settings

PAGE = Path(__file__).resolve().parents[1] / "docs" / "settings.md"


def settings_page() -> str:
    """The page as Markdown."""
    lines = [
        "# Settings",
        "",
        "Made by `python tools/write_settings_page.py`; do not edit. Give one with `uproto train … --set key=value`,",
        'or under "More settings" in the window. The defaults are general: none was chosen on a folder of yours.',
        "",
        "| key | default | range | effect |",
        "| --- | --- | --- | --- |",
    ]
    for entry in describe_settings():
        default = str(entry.default).replace("|", "\\|")
        lines.append(f"| `{entry.key}` | `{default}` | {entry.range} | {entry.description} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(settings_page(), encoding="utf-8")
