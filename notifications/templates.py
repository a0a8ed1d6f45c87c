"""The texts of templates.toml, checked when they are loaded: a wrong placeholder stops the start, not a message."""

import functools
import string
import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

LANGUAGES = ("zh", "en")
LONGEST_VARIABLE = {"title": 14, "name": 10}
"""Characters of a variable in a text message; longer ones are cut with an ellipsis so that it stays one part."""

Param = str | int | date
_TYPES: dict[str, type] = {"text": str, "date": date, "count": int}


@dataclass(frozen=True)
class Template:
    """One thing people are told. `urgency`: important, info or code (see templates.toml)."""

    name: str
    urgency: str
    params: dict[str, str]
    sms: dict[str, str]
    texts: dict[str, dict[str, str]]

    @property
    def approved(self) -> str:
        """The gateway's code of the approved text."""
        return self.sms["template"]

    def inbox(self, params: dict[str, Param]) -> dict[str, dict[str, str]]:
        """Title and text in every language."""
        return {
            language: {place: text.format_map(_shown(params, language)) for place, text in texts.items()}
            for language, texts in self.texts.items()
        }

    def variables(self, params: dict[str, Param]) -> dict[str, str]:
        """What the approved text is filled with."""
        shown = _shown(params, "zh")
        filled = {name: text.format_map(shown) for name, text in self.sms.items() if name != "template"}
        return {name: _cut(text, LONGEST_VARIABLE.get(name, 35)) for name, text in filled.items()}

    def check(self, params: dict[str, Param]) -> None:
        """A missing, unknown or wrongly typed parameter is a mistake of ours, so a TypeError."""
        if params.keys() != self.params.keys():
            raise TypeError(f"template {self.name} takes {sorted(self.params)}, not {sorted(params)}")
        for name, kind in self.params.items():
            if not isinstance(params[name], _TYPES[kind]):
                raise TypeError(f"template {self.name}: {name} must be a {kind}")


def _shown(params: dict[str, Param], language: str) -> dict[str, str]:
    return {name: _day(value, language) if isinstance(value, date) else str(value) for name, value in params.items()}


def _day(day: date, language: str) -> str:
    return f"{day.month}月{day.day}日" if language == "zh" else day.isoformat()


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"


@functools.cache
def _file() -> dict[str, dict[str, dict[str, str]]]:
    return tomllib.loads((Path(__file__).parent / "templates.toml").read_text("utf-8"))


def signature() -> str:
    """The sender's name that stands before every text message."""
    return str(_file()["signature"])


def approved() -> dict[str, str]:
    """The texts the operators have approved, by the gateway's code."""
    return _file()["approved"]  # type: ignore[return-value]


@functools.cache
def templates() -> dict[str, Template]:
    """All templates by name. Raises TypeError for a text that asks for something it is not given."""
    found = {}
    for name, table in _file().items():
        if name in ("signature", "approved"):
            continue
        template = Template(
            name,
            str(table["urgency"]),
            table["params"],
            table["sms"],
            {language: table[language] for language in LANGUAGES},
        )
        texts = [text for texts in template.texts.values() for text in texts.values()] + list(template.sms.values())
        asked = {field for text in texts for _, field, _, _ in string.Formatter().parse(text) if field}
        if asked - template.params.keys():
            raise TypeError(f"template {name} asks for {sorted(asked - template.params.keys())}")
        wanted = set(string.Template(approved()[template.approved]).get_identifiers())
        if wanted != template.sms.keys() - {"template"}:
            raise TypeError(f"template {name}: {template.approved} wants {sorted(wanted)}")
        found[name] = template
    return found
