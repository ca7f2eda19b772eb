"""One setting as a control: spin box, check box, list or line, made from the core's own description of it."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QLocale, Signal, SignalInstance
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from uproto_core.setting_descriptions import SettingDescription
from uproto_gui.theme.fonts import SMALL
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.check_box import CheckBox
from uproto_gui.widgets.drop_down import DropDown
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.number_box import NumberBox, WholeNumberBox
from uproto_gui.widgets.setting_words import choice_words, range_words, setting_words

_FIELD_WIDTH = 140
_FEWEST_DECIMALS = 2
_LONGEST_LINE = 1000


@dataclass(frozen=True, kw_only=True)
class _Control:
    widget: QWidget
    read: Callable[[], str]
    """The value as `--set` takes it."""
    write: Callable[[str], None]
    changed: SignalInstance


class SettingField(QWidget):
    """What a setting does, and its value."""

    edited = Signal()

    def __init__(self, setting: SettingDescription, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = setting.key
        self._default = json.dumps(setting.default)
        self._control = _control_for(setting)
        self.words = words = setting_words(setting.description)
        """What it does."""
        widget = self._control.widget
        widget.setObjectName(f"setting-{setting.key}".replace(".", "-").replace("_", "-"))
        widget.setAccessibleName(words)
        widget.setToolTip(range_words(setting))
        label = Label(words, wraps=True)
        label.setToolTip(widget.toolTip())
        label.setBuddy(widget)
        about = Label(self._about(setting), scale=SMALL, tone="muted", wraps=True)
        about.setObjectName(f"{widget.objectName()}-about")
        self._back = Button("", kind="quiet", icon="undo")
        self._back.setObjectName(f"{widget.objectName()}-back")
        self._back.setToolTip(self.tr("Back to the default"))
        self._back.setAccessibleName(self.tr("Back to the default: {setting}").format(setting=words))
        self._back.clicked.connect(self.go_back)
        policy = self._back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._back.setSizePolicy(policy)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(label)
        said.addWidget(about)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(said, 1)
        row.addWidget(self._back)
        row.addWidget(widget)
        self._control.changed.connect(self._tell)
        self.go_back()
        self._back.hide()

    def changed_value(self) -> str | None:
        """The value as `--set` takes it, or None where it is the default."""
        value = self._control.read()
        return value if value != self._default else None

    def changed_words(self) -> str:
        """The setting with its value, as it is listed among those that are not as they were."""
        return self.tr("“{setting}” {value}").format(
            setting=self.words.rstrip("."), value=self._control.read().strip('"')
        )

    def go_back(self) -> None:
        """Show the default."""
        self._control.write(self._default)

    def _about(self, setting: SettingDescription) -> str:
        """Its default, and what it may be; a list shows itself what it may be."""
        default = setting.default
        if isinstance(default, bool):
            shown = self.tr("on") if default else self.tr("off")
        elif isinstance(default, int | float):
            shown = QLocale().toString(default)
        else:
            shown = choice_words(default) if isinstance(default, str) else json.dumps(default)
        if shown == "":
            return self.tr("Default: empty")
        words = self.tr("Default: {default}").format(default=shown)
        if setting.least is None or setting.most is None:
            return words
        least, most = QLocale().toString(float(setting.least)), QLocale().toString(float(setting.most))
        return self.tr("{words}. From {least} to {most}.").format(words=words, least=least, most=most)

    def _tell(self) -> None:
        self._back.setVisible(self.changed_value() is not None)
        self.edited.emit()


def _control_for(setting: SettingDescription) -> _Control:
    if setting.choices:
        return _list(setting)
    match setting.default:
        case bool():
            return _check_box()
        case int():
            return _whole_number(setting)
        case float():
            return _number(setting)
        case str():
            return _line(json.dumps, lambda value: str(json.loads(value)))
        case _:
            return _line(_tidy, lambda value: value)


def _list(setting: SettingDescription) -> _Control:
    box = DropDown([choice_words(choice) for choice in setting.choices])
    box.setFixedWidth(_FIELD_WIDTH)
    return _Control(
        widget=box,
        read=lambda: json.dumps(setting.choices[box.currentIndex()]),
        write=lambda value: box.setCurrentIndex(setting.choices.index(json.loads(value))),
        changed=box.currentTextChanged,
    )


def _check_box() -> _Control:
    box = CheckBox()
    box.setFixedWidth(_FIELD_WIDTH)
    return _Control(
        widget=box,
        read=lambda: json.dumps(box.isChecked()),
        write=lambda value: box.setChecked(json.loads(value)),
        changed=box.toggled,
    )


def _whole_number(setting: SettingDescription) -> _Control:
    assert setting.least is not None, "a whole number has limits"
    assert setting.most is not None, "a whole number has limits"
    box = WholeNumberBox()
    box.setFixedWidth(_FIELD_WIDTH)
    box.setRange(round(setting.least) + setting.is_open_below, round(setting.most) - setting.is_open_above)
    return _Control(
        widget=box,
        read=lambda: json.dumps(box.value()),
        write=lambda value: box.setValue(json.loads(value)),
        changed=box.valueChanged,
    )


def _number(setting: SettingDescription) -> _Control:
    assert setting.least is not None, "a number has limits"
    assert setting.most is not None, "a number has limits"
    box = NumberBox()
    box.setFixedWidth(_FIELD_WIDTH)
    decimals = _decimals(setting.default)
    step = 10.0**-decimals
    box.setDecimals(decimals)
    # A limit that is itself not allowed: the nearest value that the box can show is.
    box.setRange(setting.least + step * setting.is_open_below, setting.most - step * setting.is_open_above)
    box.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
    return _Control(
        widget=box,
        read=lambda: json.dumps(box.value()),
        write=lambda value: box.setValue(json.loads(value)),
        changed=box.valueChanged,
    )


def _line(to_value: Callable[[str], str], to_text: Callable[[str], str]) -> _Control:
    line = QLineEdit()
    line.setMaxLength(_LONGEST_LINE)
    line.setFixedWidth(2 * _FIELD_WIDTH)
    return _Control(
        widget=line,
        read=lambda: to_value(line.text()),
        write=lambda value: line.setText(to_text(value)),
        changed=line.textChanged,
    )


def _tidy(text: str) -> str:
    """JSON in one spelling; what is no JSON goes on as it is, and the core says why it cannot be used."""
    try:
        return json.dumps(json.loads(text))
    except ValueError:
        return text


def _decimals(default: object) -> int:
    """One place more than the default needs, so that it can be changed by a tenth of its last digit."""
    exponent = Decimal(str(default)).normalize().as_tuple().exponent
    return max(_FEWEST_DECIMALS, 1 - exponent) if isinstance(exponent, int) else _FEWEST_DECIMALS
