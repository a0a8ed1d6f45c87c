"""Signs people in for a measurement; prints their tokens as JSON: `python -m bench.people CITIZENS REVIEWERS ITEM`."""

import asyncio
import json
import secrets
import sys
from datetime import date, timedelta

from backend import domains
from backend.catalogue import service as catalogue
from backend.identity import real_name, sessions
from backend.identity import service as identity
from backend.identity.models import Level, Officer, Person, RoleGrant
from backend.identity.principals import Citizen, Role
from core import clock, crypto, db
from core.identifiers import id_check_digit
from core.ids import new_id
from core.settings import settings

DEVICE = sessions.Device("bench", "127.0.0.1")
TOWN = "310101002"


async def main(citizens: int, reviewers: int, item_name: str) -> None:
    async with db.connected(db.configuration(settings().database_url, domains.MODELS)):
        row = await db.row("select code from service_item where official_name = $1", item_name)
        assert row is not None, item_name
        item = await catalogue.item(row["code"])
        department = await identity.department_id(item.department_code)
        people = {
            "item": item.code,
            "department": str(department),
            "sealed": crypto.encrypt("量测").hex(),
            "citizens": [await _citizen(n) for n in range(citizens)],
            "reviewers": [await _reviewer(n, department) for n in range(reviewers)],
        }
        print(json.dumps(people))


async def _citizen(n: int) -> str:
    born = date(1940, 1, 1) + timedelta(days=secrets.randbelow(25_000))
    number = f"310000{born:%Y%m%d}{100 + n:03}"
    person = await Person.create(id=new_id(), level=2, division=TOWN, address="南京东路 1 号 101 室")
    await real_name.identify(person, "量测", number + id_check_digit(number), Level.CHECKED)
    return (await sessions.open_for(Citizen(person.id, 2), DEVICE)).access_token


async def _reviewer(n: int, department: object) -> str:
    account = await Officer.create(
        username=f"bench.{n}.{new_id().hex[-8:]}", name="量测", department_id=department, division="310101",
        password_hash="none", password_changed_at=clock.now(), totp_secret="JBSWY3DPEHPK3PXP",
    )  # fmt: skip
    await RoleGrant.create(officer=account, role=Role.REVIEWER, granted_by="system", granted_at=clock.now())
    viewer = await sessions.officer(account.id)
    assert viewer
    return (await sessions.open_for(viewer, DEVICE)).access_token


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]))
