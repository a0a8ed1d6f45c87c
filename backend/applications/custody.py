"""收受分离: the chain of custody of a 办件 that one division received and another handles."""

from typing import Any
from uuid import UUID

from backend.applications import schemas, scope, store, workflow
from backend.applications.errors import CustodyNotOwed
from backend.applications.scope import Predicate
from backend.applications.store import Case
from backend.catalogue import service as catalogue
from backend.identity.principals import Officer
from core import clock, db, masking, workdays
from core.errors import InvalidInput
from core.ids import new_id

TRANSFER_DAYS = 1
"""Working days for handing on what was received for another division (Shanghai 全市通办 practice)."""

_HOP = """insert into application_custody
 (id, application_id, from_division, from_site_id, to_division, paper_division, paper_place, handed_over_by,
  handed_over_at, owed_on, note)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"""


async def check_division(division: str, field: str) -> None:
    if await catalogue.division_name(division) is None:
        raise InvalidInput(fields=[{"field": field, "code": "not_an_option"}])


async def received(case: Case, actor: str, *, paper_place: str = "") -> None:
    """The first hop: this counter received for the division that handles; the paper stays where it was received."""
    if case.received_division is None or case.received_division == case.division:
        return
    paper = case.received_division if paper_place else None
    await _hop(case, case.received_division, case.received_site_id, case.division, paper, paper_place, actor, "")


async def hop(case: Case, officer: Officer, body: schemas.HandOverIn) -> None:
    """One more hop. Paper that travels lies with the receiver from now on; paper that stays, where it was."""
    last = await db.row(
        "select paper_division, paper_place from application_custody where application_id = $1 "
        "order by handed_over_at desc, id desc limit 1",
        case.id,
    )
    lies = {"travels": body.to_division, "stays": (last and last["paper_division"]) or case.division, "none": None}
    place = body.paper_place or (last["paper_place"] if last and body.paper == "stays" else "")
    await _hop(
        case, case.division, officer.site_id, body.to_division, lies[body.paper], place, officer.actor, body.note
    )
    if case.received_division is None:
        case.received_division = case.division
        await db.execute("update application set received_division = $2 where id = $1", case.id, case.division)


async def _hop(
    case: Case,
    from_division: str,
    from_site_id: UUID | None,
    to_division: str,
    paper_division: str | None,
    paper_place: str,
    actor: str,
    note: str,
) -> None:
    owed_on = (await workdays.add_working_days(clock.today(), TRANSFER_DAYS)).day
    await db.execute(
        _HOP,
        new_id(), case.id, from_division, from_site_id, to_division, paper_division, paper_place, actor,
        clock.now(), owed_on, store.sealed(note),
    )  # fmt: skip


async def acknowledged(case: Case, actor: str, *, owed: bool = False) -> None:
    """签收 every hop towards the division that now handles it; accepting says the same. `owed`: there must be one."""
    if case.received_division is None and not owed:
        return  # Never left the division it was filed in: nothing to look up.
    done = await db.execute(
        "update application_custody set acknowledged_by = $2, acknowledged_at = $3 "
        "where application_id = $1 and acknowledged_at is null and to_division = $4",
        case.id, actor, clock.now(), case.division,
    )  # fmt: skip
    if owed and not done:
        raise CustodyNotOwed


async def unacknowledged(
    officer: Officer, direction: schemas.Direction, after: UUID | None, limit: int
) -> list[dict[str, Any]]:
    """移交清单: hops nobody has signed for, the oldest first, one more than `limit`.

    `to_receive`: towards what this officer handles. `sent`: from where the officer sits, whoever handles it now.
    """
    p = Predicate()
    if direction == "to_receive":
        scoped = f"c.to_division = a.division and {scope.handles(officer, p)}"
    else:
        scoped = f"starts_with(c.from_division, {p.bind(officer.division)})"
        if workflow.CLERK not in scope.kinds(officer):
            scoped += f" and a.department_id = {p.bind(officer.department_id)}"
    if after is not None:
        scoped += f" and c.id > {p.bind(after)}"
    found = await db.rows(
        "select c.*, a.number, a.item_title, a.applicant_name from application_custody c "
        f"join application a on a.id = c.application_id where c.acknowledged_at is null and {scoped} "
        f"order by c.id limit {limit + 1}",
        *p.args,
    )
    names = await catalogue.division_names()
    return [
        {
            **{k: row[k] for k in _LISTED},
            "applicant": masking.name(store.opened(row["applicant_name"])),
            "from_name": names.get(row["from_division"], ""),
            "to_name": names.get(row["to_division"], ""),
            "paper_name": names.get(row["paper_division"] or "", ""),
            "note": store.opened(row["note"]),
        }
        for row in found
    ]


_LISTED = ("id", "application_id", "number", "item_title", "paper_place", "handed_over_at", "owed_on")
