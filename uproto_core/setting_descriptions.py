"""What the help, the form and docs/settings.md say of each setting, made from the settings' own classes."""

from dataclasses import dataclass
from typing import Any

from uproto_core.settings import SETTINGS, Settings


@dataclass(frozen=True, kw_only=True)
class SettingDescription:
    """One line of the help: `key` as `--set` takes it."""

    key: str
    default: object
    range: str
    description: str
    least: float | None = None
    """Smallest value, or what every value is above where `is_open_below`."""
    most: float | None = None
    """Largest value, or what every value is below where `is_open_above`."""
    is_open_below: bool = False
    is_open_above: bool = False
    choices: tuple[str, ...] = ()
    """The words to choose among; empty where the value is no choice."""
    is_for_comparison: bool = False
    """Whether it is there to compare ways with each other: `--set` takes it, and the window does not offer it."""


def describe_settings() -> list[SettingDescription]:
    """Every setting in the order of the path, from the classes above."""
    schema = SETTINGS.json_schema()
    defaults = SETTINGS.dump_python(Settings(), mode="json")
    lines: list[SettingDescription] = []
    for section, entry in schema["properties"].items():
        if "$ref" not in entry:
            lines.append(_described(section, defaults[section], entry))
            continue
        for name, field in schema["$defs"][entry["$ref"].rsplit("/", 1)[1]]["properties"].items():
            lines.append(_described(f"{section}.{name}", defaults[section][name], field))
    return lines


def _described(key: str, default: object, schema: dict[str, Any]) -> SettingDescription:
    words = {"minimum": "≥", "exclusiveMinimum": ">", "maximum": "≤", "exclusiveMaximum": "<"}
    limits = [f"{sign} {schema[word]:g}" for word, sign in words.items() if word in schema]
    if "enum" in schema:
        limits = [", ".join(schema["enum"])]
    if schema.get("type") == "boolean":
        limits = ["true or false"]
    return SettingDescription(
        key=key,
        default=default,
        range=" and ".join(limits),
        description=schema["description"],
        least=schema.get("minimum", schema.get("exclusiveMinimum")),
        most=schema.get("maximum", schema.get("exclusiveMaximum")),
        is_open_below="exclusiveMinimum" in schema,
        is_open_above="exclusiveMaximum" in schema,
        choices=tuple(schema.get("enum", ())),
        is_for_comparison=schema.get("for_comparison", False),
    )
