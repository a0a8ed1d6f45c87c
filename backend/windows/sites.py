"""Finding a centre: by division, by name, by nearness, open or not."""

import csv
import datetime as dt
import functools
import json
import math
from pathlib import Path
from typing import Any
from uuid import UUID

from backend.windows import hours, schemas
from core import clock, db, paging, workdays
from core.errors import NotFound
from core.settings import settings

_EARTH_KM = 6371.0
_COLUMNS = """id, name, division, district, district_name, address, phone, counters, hours::text as hours,
 latitude, longitude"""


@functools.cache
def _district_centres() -> dict[str, tuple[float, float]]:
    file = Path(settings().city_dir) / "district-centres.csv"
    with file.open(encoding="utf-8") as opened:
        return {row["code"]: (float(row["latitude"]), float(row["longitude"])) for row in csv.DictReader(opened)}


async def search(query: schemas.SiteQuery) -> dict[str, Any]:
    """Sites of a division (a district or a town), or whose name holds `q`; the nearest first when told where."""
    here = (query.lat, query.lon) if query.lat is not None and query.lon is not None else None
    order = sorted(_district_centres(), key=lambda d: _km(here, _district_centres()[d])) if here else []
    rank, division = _place_in_list(query.after)
    found = await db.rows(
        f"""
        select * from (
            select {_COLUMNS}, coalesce(array_position($1::text[], district::text), 0) as rank from site
            where division like $2 and name like $3
        ) s where (rank, division) > ($4, $5) order by rank, division limit $6
        """,
        order, f"{query.division or ''}%", f"%{_literally(query.q or '')}%", rank, division, query.limit + 1,
    )  # fmt: skip
    cut = paging.page(found, query.limit, "rank", "division")
    calendar = await workdays.calendar()
    return {"items": [_shown(row, calendar, here) for row in cut["items"]], "next": cut["next"]}


def _place_in_list(after: str | None) -> tuple[int, str]:
    rank, division = paging.decode(after, 2) if after else (-1, "")
    if not (isinstance(rank, int) and -1 <= rank <= 1000 and isinstance(division, str)):
        raise paging.malformed()
    return rank, division


async def one(site_id: UUID) -> dict[str, Any]:
    """A site with its coming week."""
    row = await db.row(f"select {_COLUMNS} from site where id = $1", site_id)
    if row is None:
        raise NotFound
    calendar, today = await workdays.calendar(), clock.today()
    days = [today + dt.timedelta(days=n) for n in range(7)]
    spans = json.loads(row["hours"])
    week = [{"date": d, "working": calendar.is_working_day(d), "hours": hours.of_day(spans, calendar, d)} for d in days]
    return {**_shown(row, calendar, None), "week": week}


def _shown(row: Any, calendar: workdays.Calendar, here: tuple[float, float] | None) -> dict[str, Any]:
    spans, now = json.loads(row["hours"]), clock.now()
    today = hours.of_day(spans, calendar, clock.today())
    known = row["latitude"] is not None
    place = (row["latitude"], row["longitude"]) if known else _district_centres().get(row["district"])
    return {
        **{k: row[k] for k in ("id", "name", "division", "district", "district_name", "address", "phone", "counters")},
        "open_now": hours.is_open(today, now),
        "hours_today": today,
        "next_open": hours.next_opening(spans, calendar, now),
        "distance_km": round(_km(here, place), 1) if here and place else None,
        "distance_to": ("site" if known else "district") if here and place else None,
    }


def _km(a: tuple[float, float] | None, b: tuple[float, float]) -> float:
    """Great-circle distance."""
    if a is None:
        return 0.0
    (la1, lo1), (la2, lo2) = ((math.radians(x), math.radians(y)) for x, y in (a, b))
    h = math.sin((la2 - la1) / 2) ** 2 + math.cos(la1) * math.cos(la2) * math.sin((lo2 - lo1) / 2) ** 2
    return 2 * _EARTH_KM * math.asin(math.sqrt(h))


def _literally(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
