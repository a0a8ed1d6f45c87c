"""What other domains may know of a 办件: facts, no answers and no names."""

import datetime as dt
from dataclasses import dataclass, fields
from uuid import UUID

from backend.applications import scope
from backend.applications.scope import Predicate
from backend.identity.principals import Citizen
from core import db
from core.errors import NotFound


@dataclass(frozen=True)
class About:
    id: UUID
    number: str | None
    item_code: str
    item_title: str
    applicant_id: UUID
    agent_id: UUID | None
    division: str
    district: str
    department_id: UUID
    received_site_id: UUID | None
    channel: str
    state: str
    result: str | None
    filed_at: dt.datetime | None
    concluded_at: dt.datetime | None


_COLUMNS = ", ".join(f.name for f in fields(About))


async def about(application_id: UUID) -> About | None:
    """A 办件 that has been filed, whoever asks: for handlers and timed jobs."""
    row = await db.row(f"select {_COLUMNS} from application where id = $1 and state <> 'draft'", application_id)
    return About(*row) if row else None


async def about_own(citizen: Citizen, application_id: UUID) -> About:
    """One of a person's own 办件, as applicant or agent; another's is like none."""
    p = Predicate([application_id])
    row = await db.row(
        f"select {_COLUMNS} from application where id = $1 and {scope.mine(citizen.person_id, p)}", *p.args
    )
    if row is None:
        raise NotFound
    return About(*row)
