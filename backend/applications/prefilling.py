"""Never ask what the city knows: what is filled in for a 办件, and from where."""

import datetime as dt
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.applications import answers
from backend.applications.store import Case
from backend.catalogue.schemas import Item
from backend.identity import service as identity
from backend.identity.service import PersonView
from core import db
from core.context import language

CERTAIN = frozenset({
    "person.name", "person.id_type", "person.id_number", "person.birth_date",
    "agent.acting", "agent.name", "agent.id_number",
    "corporation.name", "corporation.uscc", "corporation.legal_representative",
})  # fmt: skip
"""Checked by the city: an answer that differs is not taken. Phones and addresses are the person's to say."""

EARLIER = 5
"""Applications of the same person that are looked through for answers given before."""

_SOURCES = {
    "real_name": {"zh": "来自实名信息", "en": "from your checked identity"},
    "profile": {"zh": "来自个人资料", "en": "from your profile"},
    "previous_application": {"zh": "来自您上次的申请", "en": "from your last application"},
    "corporation": {"zh": "来自单位登记信息", "en": "from the organisation's registration"},
    "delegation": {"zh": "来自代办授权", "en": "from the delegation"},
}


async def known(case: Case, item: Item) -> list[dict[str, Any]]:
    """Every field of the form that is known already, with its source in words."""
    facts = await facts_of(case)
    fields = {
        name: (facts[source], _kind(source, facts))
        for name, source in item.form.prefill.items()
        if facts.get(source) not in (None, "")
    }
    for name, value in (await _given_before(case, item)).items():
        fields.setdefault(name, (value, "previous_application"))
    return [
        {"field": name, "value": value, "source": source, "source_text": _SOURCES[source][language.get()]}
        for name, (value, source) in fields.items()
    ]


def certain(facts: Mapping[str, Any], item: Item) -> dict[str, Any]:
    """What stands in the filed application whatever a device sent: checked facts."""
    return {
        name: facts[source]
        for name, source in item.form.prefill.items()
        if source in CERTAIN and facts.get(source) not in (None, "")
    }


async def facts_of(case: Case, applicant: PersonView | None = None) -> dict[str, Any]:
    """What the city knows of the people and the body of a case, by source. `applicant`: if read already."""
    person = applicant or await identity.profile(case.applicant_id)
    facts = _of_person(person)
    facts["agent.acting"] = case.agent_id is not None
    if case.agent_id is not None:
        agent = await identity.profile(case.agent_id)
        relation = await identity.relation_of(case.delegation_id) if case.delegation_id else ""
        facts |= {
            "agent.name": agent.name,
            "agent.id_number": agent.id_number,
            "agent.phone": agent.phone,
            "agent.relation": relation,
        }
    if case.corporation_id is not None:
        facts |= await _of_corporation(case.corporation_id, person)
    return facts


def _of_person(person: PersonView) -> dict[str, Any]:
    born = person.birth_date
    return {
        "person.name": person.name,
        "person.id_type": person.document_type,
        "person.id_number": person.id_number,
        "person.birth_date": born.isoformat() if isinstance(born, dt.date) else None,
        "person.phone": person.phone,
        "person.address": person.address,
    }


async def _of_corporation(corporation_id: UUID, representative: PersonView) -> dict[str, Any]:
    body = await identity.corporation(corporation_id)
    if body is None:
        return {}
    return {
        "corporation.name": body.name,
        "corporation.uscc": body.uscc,
        "corporation.legal_representative": representative.name,
    }


def _kind(source: str, facts: Mapping[str, Any]) -> str:
    if source.startswith("agent."):
        return "delegation" if facts["agent.acting"] else "real_name"
    if source.startswith("corporation."):
        return "corporation"
    return "real_name" if source in CERTAIN else "profile"


async def _given_before(case: Case, item: Item) -> dict[str, Any]:
    """Answers to the same questions (same name, same type) in this person's latest filed applications."""
    earlier = await db.rows(
        "select answers, item_code from application where applicant_id = $1 and filed_at is not null and id <> $2 "
        "order by id desc limit $3",
        case.applicant_id, case.id, EARLIER,
    )  # fmt: skip
    computed = {name for name, own in item.form.rules.items() if own.computed is not None}
    asked = {n: s for n, s in item.form.properties.items() if n not in item.form.prefill and n not in computed}
    found: dict[str, Any] = {}
    for row in earlier:
        for name, value in answers.opened(row["answers"]).items():
            schema = asked.get(name)
            if schema is not None and name not in found and schema.get("type") != "boolean" and _fits(value, schema):
                found[name] = value
    return found


def _fits(value: Any, schema: Mapping[str, Any]) -> bool:
    options = [o.get("const") for o in schema.get("oneOf", [])] or schema.get("enum")
    if options is not None:
        return value in options
    kinds: dict[str, tuple[type, ...]] = {
        "string": (str,), "integer": (int,), "number": (int, float), "array": (list,), "object": (dict,),
    }  # fmt: skip
    return isinstance(value, kinds.get(str(schema.get("type")), (str,)))
