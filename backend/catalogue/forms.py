"""A form: JSON Schema plus rules. What it asks of whom, and what is wrong with a set of answers.

`settle` and `validate` are said again in `h5apps/shared/rules.ts`, word for word; `docs/rules.md` is the definition.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from backend.catalogue import rules
from backend.catalogue.patterns import PATTERNS
from backend.catalogue.rules import Context, Rule, Value, is_blank
from core import clock


class Check(BaseModel):
    """A rule an answer must not break, and the words for the person when it does."""

    rule: Rule
    code: str = "not_valid"
    message: str
    message_en: str


class FieldRules(BaseModel):
    """Absent means: always visible, never required, not computed."""

    visible: Rule = None
    required: Rule = None
    computed: Rule = None
    valid: list[Check] = []


class Step(BaseModel):
    """One screen."""

    title: str
    title_en: str
    fields: list[str]


class Form(BaseModel):
    """Immutable once published. `order`: the fields so that each comes after those it depends on."""

    model_config = ConfigDict(populate_by_name=True, serialize_by_alias=True)

    schema_: dict[str, Any] = Field(alias="schema", description="JSON Schema (2020-12) of the answers")
    rules: dict[str, FieldRules]
    steps: list[Step]
    prefill: dict[str, str] = Field(description="field → source: person.name, agent.phone, …")
    order: list[str]

    @property
    def properties(self) -> dict[str, dict[str, Any]]:
        return self.schema_["properties"]  # type: ignore[no-any-return]


class Problem(BaseModel):
    """What is wrong with one field; `field` is a path: `members.0.income`."""

    field: str
    code: str
    message: str


@dataclass(frozen=True)
class State:
    """A form as it stands: what is shown, what must be answered, and every value, computed ones included."""

    values: dict[str, Value]
    visible: frozenset[str]
    required: frozenset[str]

    @property
    def answers(self) -> dict[str, Value]:
        """What is worth keeping: no hidden fields, no blanks."""
        return {name: value for name, value in self.values.items() if not is_blank(value)}


_NO_RULES = FieldRules()


def settle(form: Form, answers: Mapping[str, Value], today: str | None = None) -> State:
    """Run a form's rules over answers. A hidden field has no value; a computed one ignores what was sent."""
    values: dict[str, Value] = {}
    context = Context(values, today or clock.today().isoformat())
    visible: set[str] = set()
    for name in form.order:
        own = form.rules.get(name, _NO_RULES)
        if own.visible is not None and not rules.holds(own.visible, context):
            values[name] = None
            continue
        visible.add(name)
        value = answers.get(name) if own.computed is None else rules.evaluate(own.computed, context)
        values[name] = rules.normal(value)
    required = {
        name
        for name in visible
        if (rule := form.rules.get(name, _NO_RULES).required) is not None and rules.holds(rule, context)
    }
    return State(values, frozenset(visible), frozenset(required))


def validate(
    form: Form,
    answers: Mapping[str, Value],
    *,
    today: str | None = None,
    language: str = "zh",
    partial: bool = False,
) -> list[Problem]:
    """Every wrong field at once, in the form's order; nothing when all is well. `partial`: a draft, blanks allowed."""
    today = today or clock.today().isoformat()
    state = settle(form, answers, today)
    found: list[Problem] = []
    for step in form.steps:
        for name in step.fields:
            if name in state.visible:
                required = name in state.required and not partial
                found += _of_field(form, name, state, required=required, today=today, language=language)
    for name in sorted(set(answers) - form.properties.keys()):
        found.append(Problem(field=name, code="unknown_field", message=_say("unknown_field", language, {})))
    return found


def _of_field(form: Form, name: str, state: State, *, required: bool, today: str, language: str) -> list[Problem]:
    value, schema = state.values[name], form.properties[name]
    if is_blank(value):
        return [Problem(field=name, code="required", message=_say("required", language, schema))] if required else []
    wrong = [
        Problem(field=path, code=code, message=_say(code, language, part))
        for path, code, part in _mismatches(name, value, schema, today)
    ]
    if wrong:
        return wrong
    context = Context(state.values, today)
    return [
        Problem(field=name, code=check.code, message=check.message if language == "zh" else check.message_en)
        for check in form.rules.get(name, _NO_RULES).valid
        if rules.evaluate(check.rule, context) is False
    ]


Mismatch = tuple[str, str, dict[str, Any]]  # path, code, the part of the schema that speaks


def _mismatches(path: str, value: Value, schema: dict[str, Any], today: str) -> list[Mismatch]:
    """The subset of JSON Schema that forms use (see `KEYWORDS`)."""
    if not _is(value, schema["type"]):
        return [(path, "wrong_type", schema)]
    if "oneOf" in schema and not any(rules.same(value, option["const"]) for option in schema["oneOf"]):
        return [(path, "not_an_option", schema)]
    if schema["type"] == "string":
        return [(path, code, schema) for code in _text(value, schema, today)]
    if schema["type"] in ("integer", "number"):
        return [(path, code, schema) for code in _amount(value, schema)]
    if schema["type"] == "array":
        return _entries(path, value, schema, today)
    if schema["type"] == "object":
        return _members(path, value, schema, today)
    return []


def _is(value: Value, kind: str) -> bool:
    if kind == "boolean":
        return isinstance(value, bool)
    if kind in ("integer", "number"):
        number = None if isinstance(value, bool) else rules.normal(value)
        return isinstance(number, int if kind == "integer" else int | float) or (
            kind == "integer" and isinstance(number, float) and number.is_integer()
        )
    return isinstance(value, {"string": str, "array": list, "object": dict}[kind])


def _text(value: str, schema: dict[str, Any], today: str) -> list[str]:
    if len(value) < schema.get("minLength", 0):
        return ["too_short"]
    if len(value) > schema.get("maxLength", len(value)):
        return ["too_long"]
    if "format" in schema and not PATTERNS[schema["format"]](value, today):
        return ["bad_format"]
    return []


def _amount(value: float, schema: dict[str, Any]) -> list[str]:
    if value < schema.get("minimum", value):
        return ["too_small"]
    if value > schema.get("maximum", value):
        return ["too_large"]
    return []


def _entries(path: str, values: list[Value], schema: dict[str, Any], today: str) -> list[Mismatch]:
    if len(values) < schema.get("minItems", 0):
        return [(path, "too_few", schema)]
    if len(values) > schema.get("maxItems", len(values)):
        return [(path, "too_many", schema)]
    if schema.get("uniqueItems") and any(rules.same(v, w) for n, v in enumerate(values) for w in values[:n]):
        return [(path, "twice", schema)]
    return [m for n, value in enumerate(values) for m in _mismatches(f"{path}.{n}", value, schema["items"], today)]


def _members(path: str, value: dict[str, Value], schema: dict[str, Any], today: str) -> list[Mismatch]:
    found: list[Mismatch] = []
    for name, part in schema["properties"].items():
        if not is_blank(value.get(name)):
            found += _mismatches(f"{path}.{name}", value[name], part, today)
        elif name in schema.get("required", ()):
            found.append((f"{path}.{name}", "required", part))
    found += [(f"{path}.{name}", "unknown_field", {}) for name in sorted(set(value) - schema["properties"].keys())]
    return found


# JSON Schema keywords a form may use; anything else is refused when the form is loaded.
KEYWORDS = {
    "type", "title", "description", "x-en", "x-description-en", "x-widget", "oneOf", "format",
    "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "uniqueItems", "items",
    "properties", "required", "additionalProperties",
}  # fmt: skip

WORDS: dict[str, tuple[str, str]] = {
    "required": ("请填写“{title}”", "Please fill in “{title}”"),
    "unknown_field": ("表单中没有这一项", "The form has no such field"),
    "wrong_type": ("“{title}”的格式不对", "“{title}” is of the wrong kind"),
    "not_an_option": ("请在“{title}”的选项中选择", "Please choose one of the options of “{title}”"),
    "too_short": ("“{title}”至少 {minLength} 个字", "“{title}” needs at least {minLength} characters"),
    "too_long": ("“{title}”最多 {maxLength} 个字", "“{title}” may have at most {maxLength} characters"),
    "bad_format": ("“{title}”填写有误，请核对", "“{title}” does not look right, please check it"),
    "too_small": ("“{title}”不能小于 {minimum}", "“{title}” must be at least {minimum}"),
    "too_large": ("“{title}”不能大于 {maximum}", "“{title}” must be at most {maximum}"),
    "too_few": ("“{title}”至少填 {minItems} 项", "“{title}” needs at least {minItems} entries"),
    "too_many": ("“{title}”最多填 {maxItems} 项", "“{title}” may have at most {maxItems} entries"),
    "twice": ("“{title}”有重复的内容", "“{title}” says the same thing twice"),
}


def _say(code: str, language: str, schema: dict[str, Any]) -> str:
    zh, en = WORDS[code]
    title = schema.get("title", "") if language == "zh" else schema.get("x-en", schema.get("title", ""))
    words = {
        key: schema[key]
        for key in ("minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems")
        if key in schema
    }
    return (zh if language == "zh" else en).format(title=title, **words)
