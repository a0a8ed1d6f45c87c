"""Officers sign in with a password and a one-time code; five failures lock the name for half an hour."""

import pyotp
import pytest

from backend.identity import tokens
from backend.identity.models import Officer, Session
from backend.identity.principals import Role
from core import clock
from tests import people

PASSWORD = "Guanhai-2026"


@pytest.fixture(autouse=True)
async def fresh_keys(db: None) -> None:
    tokens.forget()


def totp(secret: str = people.TOTP_SECRET) -> str:
    return pyotp.TOTP(secret).at(clock.now())


async def enter(client, username: str, password: str = PASSWORD, code: str | None = None, **more: str):
    body = {"username": username, "password": password, "totp": code or totp(), **more}
    return await client.post("/api/identity/officer-sessions", json=body)


async def reviewer(**given):
    return await people.officer(Role.REVIEWER, username="shenpi", password=PASSWORD, **given)


async def test_password_and_code_let_in_and_say_who_one_is(client):
    officer = await reviewer(name="马志远", division="310101")
    answer = await enter(client, " ShenPi ")
    assert answer.status_code == 201, answer.text
    assert answer.json()["viewer"] == {
        "kind": "officer", "id": str(officer.id), "name": "马志远", "roles": ["reviewer"], "division": "310101",
        "department": "市测试局",
    }  # fmt: skip
    headers = {"Authorization": f"Bearer {answer.json()['access_token']}"}
    me = await client.get("/api/identity/me", headers=headers)
    assert (me.json()["kind"], me.json()["roles"]) == ("officer", ["reviewer"])


async def test_what_was_wrong_is_never_told(client):
    await reviewer()
    answers = [
        await enter(client, "shenpi", "Wrong-2026-x"),
        await enter(client, "shenpi", code="000000" if totp() != "000000" else "000001"),
        await enter(client, "nobody"),
    ]
    assert {a.status_code for a in answers} == {409}
    assert len({(a.json()["code"], a.json()["detail"]) for a in answers}) == 1


async def test_a_code_is_good_once(client):
    await reviewer()
    with clock.freeze(clock.now()) as now:
        assert (await enter(client, "shenpi")).status_code == 201
        assert (await enter(client, "shenpi")).json()["code"] == "wrong_credentials"
        now.move(seconds=30)
        assert (await enter(client, "shenpi")).status_code == 201


@pytest.mark.parametrize("username", ["shenpi", "nobody"])
async def test_five_failures_lock_for_half_an_hour_whether_the_name_exists_or_not(client, username):
    await reviewer()
    with clock.freeze(clock.now()) as now:
        codes = [(await enter(client, username, "Wrong-2026-x")).json()["code"] for _ in range(6)]
        assert codes == ["wrong_credentials"] * 5 + ["sign_in_locked"]
        locked = await enter(client, username)
        assert (locked.status_code, locked.headers["retry-after"]) == (429, "1800")
        now.move(minutes=30)
        after = await enter(client, username)
        assert after.status_code == (201 if username == "shenpi" else 409)


async def test_a_right_sign_in_forgets_the_failures_before_it(client):
    await reviewer()
    with clock.freeze(clock.now()) as now:
        for _ in range(4):
            await enter(client, "shenpi", "Wrong-2026-x")
        assert (await enter(client, "shenpi")).status_code == 201
        now.move(minutes=1)
        await enter(client, "shenpi", "Wrong-2026-x")
        assert (await enter(client, "shenpi")).status_code == 201


async def test_a_password_lasts_ninety_days_and_is_changed_at_the_door(client):
    await reviewer()
    with clock.freeze(clock.now()) as now:
        now.move(days=90)
        assert (await enter(client, "shenpi")).json()["code"] == "password_change_required"
        weak = await enter(client, "shenpi", new_password="short1A")
        assert (weak.status_code, weak.json()["code"]) == (409, "weak_password")
        assert (await enter(client, "shenpi", new_password=PASSWORD)).json()["code"] == "weak_password"
        assert (await enter(client, "shenpi", new_password="Shenpi-Shenpi-1")).json()["code"] == "weak_password"
        assert (await enter(client, "shenpi", new_password="Linjiang-2027")).status_code == 201
        now.move(minutes=1)
        assert (await enter(client, "shenpi")).json()["code"] == "wrong_credentials"
        now.move(minutes=1)
        assert (await enter(client, "shenpi", "Linjiang-2027")).status_code == 201


async def test_a_closed_account_lets_nobody_in(client):
    officer = await reviewer()
    await Officer.filter(id=officer.id).update(is_active=False)
    assert (await enter(client, "shenpi")).json()["code"] == "wrong_credentials"


async def test_changing_ones_password_ends_every_session(client):
    officer = await reviewer()
    path = "/api/identity/me/password"
    wrong = {"password": "Wrong-2026-x", "new_password": "Linjiang-2027"}
    assert (await client.put(path, json=wrong, headers=officer.headers)).json()["code"] == "wrong_password"
    right = {"password": PASSWORD, "new_password": "Linjiang-2027"}
    assert (await client.put(path, json=right, headers=officer.headers)).status_code == 204
    assert (await client.get("/api/identity/me", headers=officer.headers)).status_code == 401
    assert await Session.filter(officer_id=officer.id, revoked_because="password_changed").exists()


async def test_only_argon2id_is_kept_of_a_password():
    officer = await reviewer()
    assert (await Officer.get(id=officer.id)).password_hash.startswith("$argon2id$")
