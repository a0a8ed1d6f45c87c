"""Citizens sign in with a code sent to their phone."""

import pytest

from backend.identity import tokens
from backend.identity.models import Person, SignInCode
from core import clock, db
from core.models import AuditEntry
from tests import people
from tests.identity.codes import codes_sent_to, signed_in

PHONE = "13812340001"


pytestmark = pytest.mark.usefixtures("db")


@pytest.fixture(autouse=True)
def fresh_keys() -> None:
    tokens.forget()


async def ask(client, phone: str = PHONE):
    return await client.post("/api/identity/codes", json={"phone": phone})


async def enter(client, code: str, phone: str = PHONE):
    return await client.post("/api/identity/sessions", json={"phone": phone, "code": code})


async def test_the_first_sign_in_makes_the_account_and_the_second_finds_it(client):
    with clock.freeze(clock.now()) as now:
        first = await signed_in(client, PHONE)
        now.move(minutes=1)
        second = await signed_in(client, "+86 138-1234-0001")
        ids = {(await client.get("/api/identity/me", headers=h)).json()["id"] for h in (first, second)}
    assert len(ids) == 1
    assert await Person.all().count() == 1


async def test_the_answer_is_the_same_for_known_and_unknown_phones(client):
    known = await people.citizen()
    answers = [await ask(client, phone) for phone in (known.phone, "13812349999")]
    assert answers[0].status_code == answers[1].status_code == 202
    assert answers[0].json() == answers[1].json() == {"resend_after": 60}


async def test_nothing_readable_of_phone_or_code_is_stored(client):
    await signed_in(client, PHONE)
    [code] = await codes_sent_to(PHONE)
    for table in ("identity_sign_in_code", "identity_phone", "notification_sms"):
        for row in await db.rows(f"select * from {table}"):
            kept = b"|".join(v if isinstance(v, bytes) else str(v).encode() for v in row.values())
            assert PHONE.encode() not in kept
            assert code.encode() not in kept.split(b"|")


async def test_a_wrong_code_is_refused_and_after_five_tries_the_right_one_too(client):
    await ask(client)
    [code] = await codes_sent_to(PHONE)
    wrong = f"{(int(code) + 1) % 1_000_000:06}"

    refusals = [await enter(client, wrong) for _ in range(5)]
    late = await enter(client, code)

    assert {r.json()["code"] for r in (*refusals, late)} == {"wrong_code"}
    [sent] = await SignInCode.all()
    assert await AuditEntry.filter(action="sign_in.failed", subject=f"code:{sent.id}").count() == 5


async def test_a_code_is_good_once_and_for_five_minutes(client):
    with clock.freeze(clock.now()) as now:
        await ask(client)
        [code] = await codes_sent_to(PHONE)
        assert (await enter(client, code)).status_code == 201
        assert (await enter(client, code)).status_code == 409

        now.move(minutes=2)
        await ask(client)
        newest = (await codes_sent_to(PHONE))[-1]
        now.move(minutes=5)
        assert (await enter(client, newest)).status_code == 409


async def test_only_the_newest_code_counts(client):
    with clock.freeze(clock.now()) as now:
        await ask(client)
        now.move(minutes=1)
        await ask(client)
        older, newest = await codes_sent_to(PHONE)
        assert older == newest or (await enter(client, older)).status_code == 409
        assert (await enter(client, newest)).status_code == 201


async def test_codes_for_one_phone_are_few_one_a_minute_five_an_hour_ten_a_day(client):
    with clock.freeze("2026-05-04T08:00:00+08:00") as now:
        assert (await ask(client)).status_code == 202
        soon = await ask(client)
        assert (soon.status_code, soon.json()["code"], soon.headers["retry-after"]) == (429, "too_many_requests", "60")

        for _ in range(4):
            now.move(minutes=1)
            assert (await ask(client)).status_code == 202
        now.move(minutes=1)
        sixth = await ask(client)
        assert (sixth.status_code, sixth.headers["retry-after"]) == (429, str(55 * 60))

        now.move(hours=1)
        for _ in range(5):
            now.move(minutes=1)
            assert (await ask(client)).status_code == 202
        now.move(hours=2)
        assert (await ask(client)).status_code == 429
        assert (await ask(client, "13812340002")).status_code == 202


async def test_bad_input_names_every_field_in_words(client):
    answer = await client.post("/api/identity/sessions", json={"phone": "12", "code": "abc", "extra": 1})
    assert answer.status_code == 422
    assert {f["field"] for f in answer.json()["fields"]} == {"phone", "code", "extra"}
    assert all(f["message"] for f in answer.json()["fields"])


async def test_a_phone_is_changed_with_a_code_sent_to_the_new_one(client):
    someone, other = await people.citizen(), await people.citizen()
    for phone, status in (("13812340077", 200), (other.phone, 409)):
        await ask(client, phone)
        code = (await codes_sent_to(phone))[-1]
        body = {"phone": phone, "code": code}
        answer = await client.put("/api/identity/me/phone", json=body, headers=someone.headers)
        assert answer.status_code == status, answer.text
    assert answer.json()["code"] == "phone_taken"
    me = await client.get("/api/identity/me", headers=someone.headers)
    assert me.json()["phone"] == "138****0077"
