"""What a person may ask of their own data (PIPL 44–50): who read it, a copy of it, and to be forgotten.

Other domains register here, at import: `exports` for what they hold, `objections` for why it cannot go yet. They forget
by listening to `PersonDeleted`.
"""

from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple
from uuid import UUID

from tortoise.expressions import Q

from backend.identity import delegation, people, sessions
from backend.identity.errors import DeletionRefused
from backend.identity.events import PersonDeleted
from backend.identity.models import Claim, Corporation, Delegation, Person, Phone, Session
from backend.identity.principals import Citizen
from core import audit, clock, db, files, ratelimit
from core.events import publish

Export = Callable[[UUID], Awaitable[Any]]
Objection = Callable[[UUID], Awaitable[list[str]]]

_exports: dict[str, Export] = {}
_objections: list[Objection] = []


def exports(name: str) -> Callable[[Export], Export]:
    """Register what a domain holds about a person, as plain JSON values: `@privacy.exports("applications")`."""

    def register(export: Export) -> Export:
        _exports[name] = export
        return export

    return register


def objections(objection: Objection) -> Objection:
    """Register a question: which matters of this person must be finished first? Each answer is a short Chinese text
    that the person can act on ("办件 SH… 尚未办结")."""
    _objections.append(objection)
    return objection


class SeenRead(NamedTuple):
    id: UUID
    at: Any
    who: str
    action: str
    case: str | None
    purpose: str


async def reads(viewer: Citizen, after: UUID | None, limit: int) -> list[SeenRead]:
    """Who read my data, when, for which case; newest first, one more than `limit`."""
    found = await audit.reads_of(viewer.person_id, after, limit + 1)
    words = await people.actors_in_words(read.actor for read in found)
    return [
        SeenRead(
            r.id,
            r.at,
            words.get(r.actor) or _UNNAMED.get(r.actor, r.actor.partition(":")[0]),
            r.action,
            r.case,
            r.purpose,
        )
        for r in found
    ]


_UNNAMED = {"system": "系统", "anonymous": "未登录的访问者"}


async def export(viewer: Citizen) -> dict[str, Any]:
    """Everything that is held about me, by domain."""
    await ratelimit.limits(f"identity.export:{viewer.person_id}", [(10, 3600)])
    held = {name: await read(viewer.person_id) for name, read in sorted(_exports.items())}
    await _note_export(viewer)
    return held


@db.atomic()
async def _note_export(viewer: Citizen) -> None:
    await audit.record(viewer.actor, "person.exported", viewer.actor, person_id=viewer.person_id)


@exports("identity")
async def _own_data(person_id: UUID) -> Any:
    person = await Person.get(id=person_id)
    return {
        "person": {
            "name": person.name,
            "id_number": person.id_number,
            "document_type": person.document_type,
            "level": person.level,
            "language": person.language,
            "elder_mode": person.elder_mode,
            "division": person.division,
            "address": person.address,
            "created_at": person.created_at,
        },
        "phones": [
            {"number": phone.number, "verified_at": phone.verified_at}
            for phone in await Phone.filter(person_id=person_id)
        ],
        "sessions": await Session.filter(person_id=person_id)
        .order_by("-id")
        .limit(1000)
        .values("user_agent", "address", "created_at", "last_active_at", "revoked_at"),
        "delegations": await Delegation.filter(Q(principal_id=person_id) | Q(agent_id=person_id))
        .order_by("-id")
        .limit(1000)
        .values("kind", "state", "principal_id", "agent_id", "corporation_id", "scope", "purpose", "expires_on"),
        "corporations": await Corporation.filter(legal_representative_id=person_id).values("name", "uscc", "state"),
        "claims": await Claim.filter(person_id=person_id).values("kind", "state", "reason", "created_at"),
    }


async def delete(viewer: Citizen, reason: str) -> None:
    """注销: personal data go, what the law makes us keep stays without a name. Raises DeletionRefused."""
    reasons = [text for ask in _objections for text in await ask(viewer.person_id)]
    if reasons:
        raise DeletionRefused(reasons=reasons)
    await _anonymise(viewer)


@objections
async def _open_bodies(person_id: UUID) -> list[str]:
    names = await Corporation.filter(legal_representative_id=person_id, state="confirmed").values_list(
        "name", flat=True
    )
    return [f"您仍是“{name}”的法定代表人" for name in names]


@db.atomic()
async def _anonymise(viewer: Citizen) -> None:
    person = await Person.filter(id=viewer.person_id, deleted_at__isnull=True).select_for_update().get()
    await delegation.end_all_of(person.id, viewer.actor)
    await sessions.end_all_of_person(person.id, because="account_deleted", by=viewer.actor)
    await Phone.filter(person_id=person.id).delete()
    await Session.filter(person_id=person.id).update(user_agent="", address="")
    await _discard_evidence(person.id)
    person.name, person.address, person.division = "", "", ""
    person.id_number, person.id_number_index = None, None  # type: ignore[assignment]
    person.deleted_at = clock.now()
    await person.save()
    await audit.record(viewer.actor, "person.deleted", viewer.actor, person_id=person.id)
    await publish(PersonDeleted(person_id=person.id))


async def _discard_evidence(person_id: UUID) -> None:
    """Household books and licences served their purpose when the claim was decided."""
    claims = await Claim.filter(person_id=person_id)
    await files.discard([UUID(file_id) for claim in claims for file_id in claim.evidence])
    await Claim.filter(person_id=person_id).update(evidence=[])
