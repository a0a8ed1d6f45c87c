"""What supervision does when something has happened."""

from uuid import UUID

from backend.applications.events import ApplicationConcluded, ApplicationNotAccepted
from backend.identity.events import PersonDeleted, PersonsMerged
from backend.supervision import statistics
from backend.supervision.events import RatingReplied
from core import db
from core.events import on
from notifications import service as notifications


@on(ApplicationConcluded)
async def count_concluded(event: ApplicationConcluded) -> None:
    await statistics.record_ended(event.application_id)


@on(ApplicationNotAccepted)
async def count_not_accepted(event: ApplicationNotAccepted) -> None:
    await statistics.record_ended(event.application_id)


@on(PersonsMerged)
async def follow_the_person(event: PersonsMerged) -> None:
    await db.execute(
        "update supervision_rating set person_id = $1 where person_id = $2", event.kept_id, event.merged_id
    )


@on(PersonDeleted)
async def forget_the_person(event: PersonDeleted) -> None:
    """What they said stays, as if it had been said without a name."""
    await db.execute(
        "update supervision_rating set person_id = null, "
        "state = case state when 'to_contact' then 'to_reply' else state end where person_id = $1",
        event.person_id,
    )


@on(RatingReplied)
async def tell_the_reply(event: RatingReplied) -> None:
    """The person who rated by name. An anonymous one finds the reply beside the case."""
    row = await db.row("select * from supervision_rating where id = $1", event.rating_id)
    if row is None or row["person_id"] is None:
        return
    person_id: UUID = row["person_id"]
    params = {"item": row["item_title"], "number": row["number"]}
    key = f"rating_replied:{row['id']}:{row['replied_at']:%Y%m%d%H%M%S}"
    await notifications.notify(person_id, "rating_replied", params, key, subject=f"application:{row['application_id']}")
