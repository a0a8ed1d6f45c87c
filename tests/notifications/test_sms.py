"""Text messages on their way: the sender against the simulated gateway, with its faults."""

from uuid import uuid4

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backend.identity.principals import Role
from core import clock, db
from notifications import gateway, jobs
from notifications.service import notify, send_code
from simulators.faults import Fault
from tests import people

PHONE = "13812345678"
ITEM = {"item": "失业登记", "number": "3101012611240000123"}


async def rows():
    return [dict(row) for row in await db.rows("select * from notification_sms order by id")]


def sent(operator, phone=PHONE):
    return operator.sms.messages(phone)


async def test_a_code_arrives_and_leaves_no_trace_of_the_number(operator):
    await send_code(PHONE, "204815")
    stored = (await rows())[0]
    assert PHONE.encode() not in stored["phone"]

    await jobs.send_due()

    assert "204815" in sent(operator)[0].text
    done = (await rows())[0]
    assert (done["state"], done["phone"], done["variables"]) == ("sent", None, None)


async def test_a_notice_goes_to_the_number_the_person_has_now(operator):
    me = await people.citizen(phone=PHONE)
    await notify(me.id, "case_supplement", {**ITEM, "due": clock.today()}, "a:1")
    assert (await rows())[0]["phone"] is None

    await jobs.send_due()

    [message] = sent(operator)
    assert "失业登记" in message.text
    assert "需要补正" in message.text


async def test_codes_go_before_notices(operator, monkeypatch):
    monkeypatch.setattr(jobs, "BATCH", 1)
    me = await people.citizen(phone=PHONE)
    await notify(me.id, "case_accepted", ITEM, "a:1")
    await send_code(PHONE, "204815")
    await jobs.send_due()
    assert [message.template for message in reversed(sent(operator))] == ["SMS_310000001", "SMS_310000002"]


async def test_after_a_time_out_it_is_asked_first_and_never_sent_twice(operator, monkeypatch):
    """The trap: the gateway took it, but its answer was lost."""
    operator.faults.add(Fault("sms", "time_out_after_accept", seconds=0))
    await send_code(PHONE, "204815")
    with clock.freeze(clock.now().astimezone(clock.SHANGHAI)) as hands:
        await jobs.send_due()
        assert (await rows())[0]["state"] == "unsure"
        hands.move(seconds=100)
        await jobs.send_due()
    assert (await rows())[0]["state"] == "sent"
    assert len(sent(operator)) == 1


async def test_what_the_gateway_never_took_is_sent_after_asking(operator):
    operator.faults.add(Fault("sms", "time_out", seconds=0))
    await send_code(PHONE, "204815")
    with clock.freeze(clock.now().astimezone(clock.SHANGHAI)) as hands:
        await jobs.send_due()
        assert sent(operator) == []
        hands.move(seconds=100)
        await jobs.send_due()
    assert len(sent(operator)) == 1


async def test_a_sender_that_died_in_mid_work_is_followed_by_one_that_asks(operator):
    await send_code(PHONE, "204815")
    [claimed] = await jobs._claim()
    await gateway.gateway().send(
        claimed["id"], PHONE, sign="一窗", template="SMS_310000001", variables={"code": "204815"}
    )
    assert await jobs.send_due() == 0
    with clock.freeze(clock.now().astimezone(clock.SHANGHAI)) as hands:
        hands.move(seconds=100)
        await jobs.send_due()
    assert (await rows())[0]["state"] == "sent"
    assert len(sent(operator)) == 1


async def test_a_busy_gateway_is_tried_again_later(operator):
    operator.faults.add(Fault("sms", "unavailable"))
    await send_code(PHONE, "204815")
    with clock.freeze(clock.now().astimezone(clock.SHANGHAI)) as hands:
        await jobs.send_due()
        assert ((await rows())[0]["state"], (await rows())[0]["error"]) == ("queued", "ServiceUnavailable")
        hands.move(seconds=20)
        await jobs.send_due()
    assert (await rows())[0]["state"] == "sent"


async def test_a_code_that_is_too_old_is_not_sent(operator):
    await send_code(PHONE, "204815")
    with clock.freeze(clock.now().astimezone(clock.SHANGHAI)) as hands:
        hands.move(minutes=6)
        await jobs.send_due()
    assert sent(operator) == []
    assert ((await rows())[0]["state"], (await rows())[0]["error"]) == ("failed", "expired")


async def test_a_refusal_is_seen_by_the_administrator_who_may_try_again(client, operator):
    me, administrator = await people.citizen(phone=PHONE), await people.officer(Role.SYSTEM_ADMIN)
    operator.faults.add(Fault("sms", "error", code="isv.AMOUNT_NOT_ENOUGH"))
    await notify(me.id, "case_accepted", ITEM, "a:1")
    await jobs.send_due()

    [failed] = (await client.get("/api/inbox/deliveries", headers=administrator.headers)).json()["items"]
    assert failed["error"] == "isv.AMOUNT_NOT_ENOUGH"
    assert PHONE not in str(failed)
    assert (await client.get("/api/inbox/messages", headers=me.headers)).json()["items"][0]["sms"] == "failed"

    path = f"/api/inbox/deliveries/{failed['id']}/retry"
    assert (await client.post(path, headers=me.headers)).status_code == 403
    assert (await client.post(path, headers=administrator.headers)).status_code == 204
    await jobs.send_due()
    assert len(sent(operator)) == 1
    again = await client.post(path, headers=administrator.headers)
    assert (again.status_code, again.json()["code"]) == (409, "sms_not_to_be_retried")


async def test_it_gives_up_visibly_when_the_gateway_never_answers(operator):
    operator.faults.add(Fault("sms", "time_out", times=100, seconds=0))
    me = await people.citizen(phone=PHONE)
    await notify(me.id, "case_accepted", ITEM, "a:1")
    with clock.freeze(clock.now().astimezone(clock.SHANGHAI)) as hands:
        for _ in range(jobs.MOST_ATTEMPTS):
            await jobs.send_due()
            hands.move(minutes=30)
    assert ((await rows())[0]["state"], (await rows())[0]["error"]) == ("failed", "no_answer")


async def test_a_person_without_a_number_still_has_the_inbox(client, operator):
    person = uuid4()
    await notify(person, "case_accepted", ITEM, "a:1")
    await jobs.send_due()
    assert ((await rows())[0]["state"], (await rows())[0]["error"]) == ("failed", "no_phone")


FAULTS = (
    "time_out",
    "time_out_after_accept",
    "unavailable",
    "error",
    "sender dies before sending",
    "sender dies after sending",
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(faults=st.lists(st.sampled_from(FAULTS), max_size=5))
async def test_whatever_goes_wrong_a_notice_is_sent_once_or_failed_visibly(operator, faults):
    """sent ⇔ the gateway has exactly one; and it is never stuck."""
    phone = f"139{uuid4().int % 10**8:08}"
    with clock.freeze(clock.now().astimezone(clock.SHANGHAI)) as hands:
        me = await people.citizen(phone=phone)
        await notify(me.id, "case_accepted", ITEM, f"{uuid4()}")
        for fault in faults:
            if fault.startswith("sender"):
                for row in await jobs._claim():
                    if fault.endswith("after sending"):
                        await jobs._attempt(row, {row["person_id"]: phone})
            else:
                operator.faults.add(Fault("sms", fault, seconds=0, match={"PhoneNumbers": phone}))
                await jobs.send_due()
            hands.move(minutes=20)
        for _ in range(jobs.MOST_ATTEMPTS):
            await jobs.send_due()
            hands.move(minutes=30)
    operator.faults.clear()
    [row] = [row for row in await rows() if row["person_id"] == me.id]
    assert row["state"] in ("sent", "failed")
    assert len(sent(operator, phone)) == (1 if row["state"] == "sent" else 0)
    assert row["state"] == "sent" or row["error"]
