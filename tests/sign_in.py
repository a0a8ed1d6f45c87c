"""Signs people in and prints their headers: `python -m tests.sign_in CITIZENS REVIEWERS ITEM`."""

import asyncio
import json
import sys
from datetime import date, timedelta
from random import SystemRandom

from backend import domains
from backend.catalogue import service as catalogue
from backend.identity.principals import Role
from core import db
from core.settings import settings
from tests import people

_random = SystemRandom()


async def main(citizens: int, reviewers: int, item_name: str) -> None:
    async with db.connected(db.configuration(settings().database_url, domains.MODELS, 4)):
        row = await db.row("select code from service_item where official_name = $1", item_name)
        assert row is not None, item_name
        item = await catalogue.item(row["code"])
        made = {
            "item": item.code,
            "citizens": [(await people.citizen(phone=_phone(), number=_number())).headers for _ in range(citizens)],
            "reviewers": [
                (
                    await people.officer(Role.REVIEWER, username=f"reviewer.{_digits(9)}", department=item.department)
                ).headers
                for _ in range(reviewers)
            ],
        }
    sys.stdout.write(json.dumps(made))


async def _reviewer(department: str) -> dict[str, str]:
    signed_in = await people.officer(Role.REVIEWER, username=f"reviewer.{_digits(9)}", department=department)
    return signed_in.headers


def _digits(count: int) -> str:
    return str(_random.randrange(10**count)).zfill(count)


def _phone() -> str:
    return f"138{_digits(8)}"


def _number() -> str:
    born = date(1940, 1, 1) + timedelta(days=_random.randrange(25_000))
    return people.id_number(born=born, sequence=_random.randrange(100, 999))


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]))
