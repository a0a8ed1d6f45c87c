"""From what an author writes to a form, and the model check that a form must pass before anyone sees it.

An author writes steps; each names shared blocks and its own fields. A field is JSON Schema with the form's keys
inline: `prefill`, `visible`, `required`, `computed`, `valid`.
"""

import itertools
from collections.abc import Iterable, Mapping
from typing import Any

from backend.catalogue import rules
from backend.catalogue.forms import KEYWORDS, Check, FieldRules, Form, Step
from backend.catalogue.patterns import PATTERNS
from backend.catalogue.rules import Context, Rule
from backend.catalogue.schemas import Content
from core.identifiers import id_check_digit

Fields = dict[str, dict[str, Any]]

# Where a value can come from without being asked. Applications fill these in; a person may dispute them.
SOURCES = frozenset({
    "person.name", "person.id_type", "person.id_number", "person.birth_date", "person.phone", "person.address",
    "agent.acting", "agent.name", "agent.id_number", "agent.phone", "agent.relation",
    "corporation.name", "corporation.uscc", "corporation.legal_representative",
})  # fmt: skip

# Titles of what the city knows of the applicant: a field so called must be filled in from its source.
KNOWN_TITLES = {
    "姓名": "person.name",
    "证件类型": "person.id_type",
    "证件号码": "person.id_number",
    "身份证号": "person.id_number",
    "身份证号码": "person.id_number",
    "出生日期": "person.birth_date",
    "手机号": "person.phone",
    "联系电话": "person.phone",
    "现居住地址": "person.address",
    "单位名称": "corporation.name",
    "统一社会信用代码": "corporation.uscc",
}

_RULES = ("visible", "required", "computed", "valid")


def compile_form(steps: Iterable[Mapping[str, Any]], blocks: Mapping[str, Fields]) -> Form:
    """The form an author's steps describe. Raises ValueError with every fault found."""
    fields: Fields = {}
    screens: list[Step] = []
    faults: list[str] = []
    for step in steps:
        own: Fields = {}
        for name in step.get("use", ()):
            own |= blocks[name]
        own |= step.get("fields", {})
        faults += [f"{name}: defined twice" for name in own.keys() & fields.keys()]
        fields |= own
        screens.append(Step(title=step["title"], title_en=step["title_en"], fields=list(own)))
    form = Form(
        schema_={
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "type": "object",
            "additionalProperties": False,
            "properties": {n: {k: v for k, v in f.items() if k not in ("prefill", *_RULES)} for n, f in fields.items()},
        },
        rules={name: _rules_of(field) for name, field in fields.items() if any(key in field for key in _RULES)},
        steps=screens,
        prefill={name: field["prefill"] for name, field in fields.items() if "prefill" in field},
        order=_order(fields),
    )
    faults += faults_in(form)
    if faults:
        raise ValueError("; ".join(faults))
    return form


def _rules_of(field: Mapping[str, Any]) -> FieldRules:
    return FieldRules(
        visible=field.get("visible"),
        required=field.get("required") or None,
        computed=field.get("computed"),
        valid=[Check.model_validate(check) for check in field.get("valid", ())],
    )


def _order(fields: Fields) -> list[str]:
    """Each field after those its visibility and value depend on; a field in a cycle is left out, and so found."""
    needs = {
        name: (rules.references(field.get("visible")) | rules.references(field.get("computed"))) & fields.keys()
        for name, field in fields.items()
    }
    return _sorted(needs)


def _sorted(needs: Mapping[str, set[str]]) -> list[str]:
    order: list[str] = []
    while ready := [name for name in needs if name not in order and needs[name] <= set(order)]:
        order += ready
    return order


def faults_in(form: Form) -> list[str]:
    """The model check: every reason why this form must not be published."""
    properties, faults = form.properties, []
    names = properties.keys()
    shown = [name for step in form.steps for name in step.fields]
    faults += [f"{name}: on no screen, so nobody can answer it" for name in names - set(shown)]
    faults += [f"{name}: on a screen but not in the schema" for name in shown if name not in names]
    faults += [f"{name}: on two screens" for name in names if shown.count(name) > 1]
    faults += [f"{name}: rules for a field that is not there" for name in form.rules.keys() - names]
    for name, schema in properties.items():
        faults += [f"{name}: {fault}" for fault in _schema_faults(schema)]
    faults += _rule_faults(form)
    faults += _prefill_faults(form)
    if faults:
        return faults
    return _order_faults(form) or [f"{name}: no answers ever show it" for name in _never_shown(form)]


def faults_in_content(content: Content) -> list[str]:
    """The model check of a whole version: its form, and that its materials' conditions ask what the form answers."""
    names = set(content.form.properties)
    codes = [material.code for material in content.materials]
    return [
        *faults_in(content.form),
        *(f"material {code}: twice" for code in sorted(set(codes)) if codes.count(code) > 1),
        *(f"material {m.code}: {fault}" for m in content.materials for fault in rules.problems(m.when, names)),
    ]


def _schema_faults(schema: Mapping[str, Any], path: str = "") -> list[str]:
    faults = [f"{path}unknown keyword {word!r}" for word in schema.keys() - KEYWORDS]
    if schema.get("type") not in ("string", "integer", "number", "boolean", "array", "object"):
        return [*faults, f"{path}no type"]
    if not schema.get("title") or not schema.get("x-en"):
        faults.append(f"{path}needs a title in Chinese (title) and English (x-en)")
    if schema["type"] == "string" and not schema.keys() & {"maxLength", "format", "oneOf"}:
        faults.append(f"{path}text without an end: give maxLength, format or oneOf")
    if "format" in schema and schema["format"] not in PATTERNS:
        faults.append(f"{path}unknown format {schema['format']!r}")
    for option in schema.get("oneOf", ()):
        if not {"const", "title", "x-en"} <= option.keys():
            faults.append(f"{path}an option needs const, title and x-en")
    if schema["type"] == "array":
        if "maxItems" not in schema or "items" not in schema:
            return [*faults, f"{path}a list needs items and maxItems"]
        faults += _schema_faults(schema["items"], f"{path}items: ")
    if schema["type"] == "object":
        for name, part in schema.get("properties", {}).items():
            faults += _schema_faults(part, f"{path}{name}: ")
    return faults


def _rule_faults(form: Form) -> list[str]:
    names = set(form.properties)
    faults: list[str] = []
    for name, own in form.rules.items():
        for kind, rule in _all_rules(own):
            faults += [f"{name}: {kind}: {problem}" for problem in rules.problems(rule, names)]
        if own.computed is not None and own.required is not None:
            faults.append(f"{name}: a computed field cannot be required of a person")
        if own.computed is not None and name in form.prefill:
            faults.append(f"{name}: both computed and prefilled")
    return faults


def _all_rules(own: FieldRules) -> list[tuple[str, Rule]]:
    return [
        ("visible", own.visible),
        ("required", own.required),
        ("computed", own.computed),
        *(("valid", check.rule) for check in own.valid),
    ]


def _prefill_faults(form: Form) -> list[str]:
    faults = [f"{name}: unknown source {source!r}" for name, source in form.prefill.items() if source not in SOURCES]
    faults += [f"{name}: prefill of a field that is not there" for name in form.prefill.keys() - form.properties.keys()]
    for source in {*form.prefill.values()}:
        asking = [name for name, used in form.prefill.items() if used == source]
        if len(asking) > 1:
            faults.append(f"{', '.join(asking)}: ask twice for {source}")
    for name, schema in form.properties.items():
        known = KNOWN_TITLES.get(schema.get("title", ""))
        computed = name in form.rules and form.rules[name].computed is not None
        if known and form.prefill.get(name) != known and not computed:
            faults.append(f"{name}: asks for what {known} already says")
    return faults


def _order_faults(form: Form) -> list[str]:
    needs = {
        name: rules.references(own.visible) | rules.references(own.computed)
        for name in form.properties
        for own in [form.rules.get(name, FieldRules())]
    }
    sound = set(_sorted(needs))
    if circular := sorted(needs.keys() - sound):
        return [f"{', '.join(circular)}: depend on each other in a circle"]
    seen: set[str] = set()
    for name in form.order:
        if not needs[name] <= seen:
            return [f"{name}: stands in `order` before what it depends on"]
        seen.add(name)
    return [] if seen == needs.keys() else ["`order` does not list every field once"]


def _never_shown(form: Form) -> list[str]:
    """Fields whose `visible` no candidate answers make true: tried with options, literals and sample people."""
    hidden: set[str] = set()
    today = "2026-01-15"
    for name in form.order:
        rule = form.rules.get(name, FieldRules()).visible
        if rule is None:
            continue
        asked = sorted(rules.references(rule))
        choices = [[None] if ref in hidden else _candidates(form.properties[ref], rule) for ref in asked]
        tries = itertools.islice(itertools.product(*choices), 5000)
        if not any(rules.holds(rule, Context(dict(zip(asked, values, strict=True)), today)) for values in tries):
            hidden.add(name)
    return sorted(hidden)


_BIRTHS = ("1940-05-01", "1960-05-01", "1975-05-01", "1990-05-01", "2005-05-01", "2011-05-01", "2020-05-01")


def _candidates(schema: Mapping[str, Any], rule: Rule) -> list[Any]:
    values: list[Any] = [None]
    if "oneOf" in schema:
        return values + [option["const"] for option in schema["oneOf"]]
    if schema["type"] == "boolean":
        return [*values, True, False]
    literals = list(_literals(rule))
    if schema["type"] in ("integer", "number"):
        numbers = [n for n in literals if isinstance(n, int | float) and not isinstance(n, bool)]
        return values + [n + d for n in numbers or [0] for d in (-1, 0, 1)]
    if schema["type"] == "array":
        options = schema["items"].get("oneOf", ())
        return [*values, [], *([option["const"]] for option in options), [{}]]
    texts = [*(t for t in literals if isinstance(t, str)), "x"]
    first17 = [f"310101{birth.replace('-', '')}00{sex}" for birth in _BIRTHS for sex in (1, 2)]
    return [*values, *texts, *_BIRTHS, *(digits + id_check_digit(digits) for digits in first17)]


def _literals(rule: Rule) -> Iterable[Any]:
    if not isinstance(rule, list):
        yield rule
        return
    for argument in rule[1:]:
        yield from _literals(argument)
