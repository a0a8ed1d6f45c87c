"""Figures of 好差评 that say how many did not answer; added up by day, so that their cost does not grow."""

import datetime as dt
import math
from typing import Any
from uuid import UUID

from backend.applications import service as applications
from backend.supervision import schemas
from backend.supervision.models import Level
from backend.supervision.service import _LEVELS
from core import clock, db
from core.context import language
from core.errors import InvalidInput

LONGEST = 366
"""Days of one question."""

_ADD_UP = """
insert into supervision_day (ended_on, item_code, district, department_id, ended, level_1, level_2, level_3, level_4,
 level_5, set_aside)
select o.ended_on, o.item_code, o.district, o.department_id, count(*),
 count(*) filter (where r.level = 1 and r.state <> 'set_aside'),
 count(*) filter (where r.level = 2 and r.state <> 'set_aside'),
 count(*) filter (where r.level = 3 and r.state <> 'set_aside'),
 count(*) filter (where r.level = 4 and r.state <> 'set_aside'),
 count(*) filter (where r.level = 5 and r.state <> 'set_aside'),
 count(*) filter (where r.state = 'set_aside')
from supervision_outcome o
left join supervision_rating r on r.application_id = o.application_id and r.occasion = 'case'
where o.ended_on = $1 group by 1, 2, 3, 4
"""


async def record_ended(application_id: UUID) -> None:
    """A case has ended: it counts from now on, rated or not."""
    case = await applications.about(application_id)
    if case is None or case.concluded_at is None:
        return
    ended_on = clock.day_of(case.concluded_at)
    await db.execute(
        "insert into supervision_outcome (application_id, ended_on, item_code, district, department_id) "
        "values ($1, $2, $3, $4, $5) on conflict do nothing",
        case.id, ended_on, case.item_code, case.district, case.department_id,
    )  # fmt: skip
    await db.execute("insert into supervision_stale_day (ended_on) values ($1) on conflict do nothing", ended_on)


async def add_up() -> int:
    """Add up the days that changed; answers how many."""
    days = [row["ended_on"] for row in await db.rows("select ended_on from supervision_stale_day order by 1 limit 400")]
    for day in days:
        await _add_up(day)
    return len(days)


@db.atomic()
async def _add_up(day: dt.date) -> None:
    # The mark goes first: a change that comes while we count waits for us and marks the day again.
    await db.execute("delete from supervision_stale_day where ended_on = $1", day)
    await db.execute("delete from supervision_day where ended_on = $1", day)
    await db.execute(_ADD_UP, day)


async def statistics(query: schemas.StatisticsQuery) -> dict[str, Any]:
    """Of the cases that ended in these days: how many were rated, how, and how many said nothing."""
    end = query.end or clock.today()
    start = query.start or end - dt.timedelta(days=29)
    if not 0 <= (end - start).days < LONGEST:
        raise InvalidInput(fields=[{"field": "start", "code": "out_of_range"}])
    row = await db.row(
        "select coalesce(sum(ended), 0) as ended, coalesce(sum(set_aside), 0) as set_aside, "
        "array[coalesce(sum(level_1), 0), coalesce(sum(level_2), 0), coalesce(sum(level_3), 0), "
        "coalesce(sum(level_4), 0), coalesce(sum(level_5), 0)]::int[] as levels from supervision_day "
        "where ended_on between $1 and $2 and ($3::text is null or item_code = $3) "
        "and ($4::text is null or district = $4)",
        start, end, query.item_code, query.district,
    )  # fmt: skip
    assert row is not None
    ended, aside, counts = int(row["ended"]), int(row["set_aside"]), row["levels"]
    rated = sum(counts)
    satisfied = sum(counts[:3])
    return {
        "start": start,
        "end": end,
        "ended": ended,
        "rated": rated,
        "not_rated": ended - rated - aside,
        "set_aside": aside,
        "response_rate": rated / ended if ended else None,
        "levels": [
            {"level": level, "text": _LEVELS[level][language.get()], "count": counts[level - 1]} for level in Level
        ],
        "satisfied_share": satisfied / rated if rated else None,
        "satisfied_interval": wilson(satisfied, rated) if rated else None,
        "as_of": clock.now(),
    }


def wilson(successes: int, n: int, z: float = 1.959964) -> dict[str, float]:
    """Wilson's score interval (1927) for a share: honest with few ratings, where 5 of 5 is not 100 %."""
    share = successes / n
    middle = share + z * z / (2 * n)
    spread = z * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    base = 1 + z * z / n
    return {"low": max(0.0, (middle - spread) / base), "high": min(1.0, (middle + spread) / base)}
