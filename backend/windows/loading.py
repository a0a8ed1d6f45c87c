"""What `yichuang load-city` loads for windows: a site for each town-level division; seats of demonstration officers."""

import json
from pathlib import Path

from backend.catalogue import service as catalogue
from backend.identity import service as identity
from core import db
from core.ids import new_id

HOURS = {"working": [["08:30", "16:30"]], "rest": [["08:30", "11:30"]]}
"""Published hours of Shanghai's community centres."""


async def load_city(_: Path) -> None:
    """Sites are named after their division. What nobody has told us (address, phone, counters) stays empty."""
    districts = {d.code: d.name for d in (await catalogue.divisions()).items if d.level == "district"}
    for district, district_name in districts.items():
        towns = (await catalogue.divisions(district)).items
        await db.execute(
            """
            insert into site (id, division, name, district, district_name, hours, counters, address, phone)
            select t.id, t.division, t.name, $4, $5, $6::jsonb, 0, '', ''
            from unnest($1::uuid[], $2::text[], $3::text[]) as t(id, division, name)
            on conflict (division) do update set district_name = excluded.district_name
            """,
            [new_id() for _ in towns], [t.code for t in towns], [f"{t.name}社区事务受理服务中心" for t in towns],
            district, district_name, json.dumps(HOURS),
        )  # fmt: skip


async def seed_demo() -> None:
    """Seat the demonstration clerks."""
    for username, division in identity.demo_seats().items():
        row = await db.row("select id from site where division = $1", division)
        if row is not None:
            await identity.seat_officer(username, row["id"])
