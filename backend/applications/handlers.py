"""What this domain does when something has happened: the citizen is told at every step."""

from typing import Any

from backend.applications import documents, events, store
from backend.catalogue import service as catalogue
from backend.identity.events import PersonDeleted, PersonsMerged
from core import clock, db
from core.events import on
from notifications import service as notifications

_PAPERS = {
    "case_filed": "receipt",
    "case_supplement": "supplement",
    "case_accepted": "acceptance",
    "case_not_accepted": "rejection",
    **{f"case_{result}": "conclusion" for result in ("granted", "refused", "withdrawn", "lapsed")},
}
"""What is told in writing too, by the message that tells it."""
_CONCLUDED = {result: f"case_{result}" for result in ("granted", "refused", "withdrawn", "lapsed")}


@on(events.ApplicationSubmitted)
async def tell_submitted(event: events.ApplicationSubmitted) -> None:
    await _tell(event, "case_filed", due=True)


@on(events.SupplementAsked)
async def tell_supplement(event: events.SupplementAsked) -> None:
    await _tell(event, "case_supplement", due=True)


@on(events.ApplicationAccepted)
async def tell_accepted(event: events.ApplicationAccepted) -> None:
    await _tell(event, "case_accepted")


@on(events.ApplicationNotAccepted)
async def tell_not_accepted(event: events.ApplicationNotAccepted) -> None:
    await _tell(event, "case_not_accepted")


@on(events.ApplicationSuspended)
async def tell_suspended(event: events.ApplicationSuspended) -> None:
    await _tell(event, "case_suspended")


@on(events.ApplicationResumed)
async def tell_resumed(event: events.ApplicationResumed) -> None:
    await _tell(event, "case_resumed", due=True)


@on(events.DeadlineExtended)
async def tell_extended(event: events.DeadlineExtended) -> None:
    await _tell(event, "case_extended", due=True)


@on(events.ApplicationConcluded)
async def tell_concluded(event: events.ApplicationConcluded) -> None:
    await _tell(event, _CONCLUDED[event.result])


@on(events.ApplicationDelivered)
async def tell_delivered(event: events.ApplicationDelivered) -> None:
    await _tell(event, "case_delivered")


@on(events.ApplicationForwarded)
async def tell_forwarded(event: events.ApplicationForwarded) -> None:
    await _tell(event, "case_forwarded", site=await catalogue.division_name(event.to_division) or "")


@on(events.LaterMaterialsOverdue)
async def tell_later_overdue(event: events.LaterMaterialsOverdue) -> None:
    await _tell(event, "case_later_overdue")


@on(PersonsMerged)
async def follow_the_person(event: PersonsMerged) -> None:
    """What hangs on the merged account belongs to the one that is kept; the history keeps its actors."""
    for column in ("applicant_id", "agent_id"):
        await db.execute(f"update application set {column} = $2 where {column} = $1", event.merged_id, event.kept_id)


@on(PersonDeleted)
async def forget_drafts(event: PersonDeleted) -> None:
    """Drafts go with the account; what was filed is kept as the law on archives asks."""
    drafts = "select id from application where applicant_id = $1 and state = 'draft'"
    await db.execute(f"delete from application_material where application_id in ({drafts})", event.person_id)
    await db.execute("delete from application where applicant_id = $1 and state = 'draft'", event.person_id)


async def _tell(event: events.ApplicationEvent, template: str, *, due: bool = False, site: str = "") -> None:
    """Applicant and agent each get their own message, once for this step."""
    row = await store.told(event.application_id)
    params: dict[str, Any] = {"item": row["item_title"], "number": row["number"]}
    if due:
        params["due"] = row["due_on"] or clock.today()
    if site:
        params["site"] = site
    if template in _PAPERS:
        await documents.owe(event.application_id, _PAPERS[template])
    for person_id in filter(None, {event.applicant_id, event.agent_id}):
        key = f"application:{event.application_id}:{event.step}:{template}:{person_id}"
        await notifications.notify(person_id, template, params, key, subject=f"application:{event.application_id}")
