"""Many at once, on committed data: what is good once is good once."""

import asyncio
from collections.abc import AsyncIterator

import pyotp
import pytest

from backend.identity import officer_sign_in, sessions, signing_in, tokens
from backend.identity.errors import SessionEnded, WrongCode, WrongCredentials
from backend.identity.models import Person, Session
from backend.identity.principals import Role
from core import clock, db, redis
from core.ids import new_id
from tests import people
from tests.identity.codes import codes_sent_to

# Children before parents.
TABLES = (
    "notification_sms", "identity_refresh_token", "identity_session", "identity_sign_in_code", "identity_phone",
    "identity_person", "identity_role_grant", "identity_officer", "identity_department",
)  # fmt: skip


@pytest.fixture(autouse=True)
async def committed(database: None) -> AsyncIterator[None]:
    """Afterwards, what was made since goes: ids sort by time."""
    tokens.forget()
    await redis.client().flushdb()
    start = new_id()
    yield
    for table in TABLES:
        await db.execute(f"delete from {table} where id > $1", start)
    await db.execute("delete from identity_signing_key")
    tokens.forget()


async def outcomes(*attempts, refusal: type[Exception]) -> int:
    """How many succeeded; everything else must be the expected refusal."""
    ended = await asyncio.gather(*attempts, return_exceptions=True)
    wrong = [e for e in ended if isinstance(e, BaseException) and not isinstance(e, refusal)]
    assert not wrong, wrong
    return sum(not isinstance(e, BaseException) for e in ended)


async def test_one_code_opens_one_session():
    phone = "13812340009"
    await signing_in.ask_for_code(phone, "127.0.0.1")
    [code] = await codes_sent_to(phone)
    entered = await outcomes(*(signing_in.sign_in(phone, code, people.DEVICE) for _ in range(8)), refusal=WrongCode)
    assert entered == 1
    assert await Person.all().count() == 1


async def test_one_time_codes_are_good_once_also_at_once():
    await people.officer(Role.REVIEWER, username="shenpi", password="Guanhai-2026")
    with clock.freeze(clock.now()):
        code = pyotp.TOTP(people.TOTP_SECRET).at(clock.now())
        attempts = (officer_sign_in.sign_in("shenpi", "Guanhai-2026", code, None, people.DEVICE) for _ in range(4))
        assert await outcomes(*attempts, refusal=WrongCredentials) == 1


async def test_two_tabs_that_refresh_at_once_both_go_on():
    someone = await people.citizen()
    assert await outcomes(*(sessions.refresh(someone.refresh_token) for _ in range(2)), refusal=SessionEnded) == 2


async def test_a_crowd_with_one_refresh_token_ends_the_session():
    someone = await people.citizen()
    assert await outcomes(*(sessions.refresh(someone.refresh_token) for _ in range(8)), refusal=SessionEnded) == 2
    assert (await Session.get(person_id=someone.id)).revoked_because == "token_reused"
