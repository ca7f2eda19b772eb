"""Write docs/settings.md from the classes in `uproto_core.settings`; a test holds the page to them."""

from pathlib import Path

from uproto_core.setting_descriptions import describe_settings

PAGE = Path(__file__).resolve().parents[1] / "docs" / "settings.md"


def settings_page() -> str:
    """The page as Markdown."""
    lines = [
        "# Settings",
        "",
        "Made by `python tools/write_settings_page.py`; do not edit. Give one with `uproto train … --set key=value`,",
        'or under "More settings" in the window. The defaults are general: none was chosen on a folder of yours.',
        "Settings with a star are there to compare ways with each other, and the window leaves them out.",
        "",
        "| key | default | range | effect |",
        "| --- | --- | --- | --- |",
    ]
    for entry in describe_settings():
        default = str(entry.default).replace("|", "\\|")
        mark = " *" if entry.is_for_comparison else ""
        lines.append(f"| `{entry.key}`{mark} | `{default}` | {entry.range} | {entry.description} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(settings_page(), encoding="utf-8")
