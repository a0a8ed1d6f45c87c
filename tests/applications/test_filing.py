"""Filing: every wrong field at once, exactly once, with a receipt."""

import pytest

from backend.identity.principals import Role
from core import clock
from core.ids import new_id
from tests import people
from tests.applications import cases
from tests.applications.test_drafts import begun
from tests.jobs import run_due_jobs

pytestmark = pytest.mark.usefixtures("db")


async def whole(client, who, name=cases.PLAIN):
    """The body of one request that files everything."""
    form = await cases.item(client, name)
    answers = {n: v for n, v in cases.made_up(form).items() if v is not None}
    return {"item_code": form["code"], "division": cases.TOWN, "answers": answers, "submit": True}


async def test_every_wrong_answer_and_missing_material_is_named_at_once(client):
    me = await people.citizen()
    case = await begun(client, me, cases.ITEM)

    answer = await client.post(
        f"/api/applications/{case['id']}/submission", json={"revision": case["revision"]}, headers=me.headers
    )

    assert answer.status_code == 422
    fields = {f["field"] for f in answer.json()["fields"]}
    assert {f.split(".")[0] for f in fields} == {"answers", "materials"}
    assert all(f["message"] for f in answer.json()["fields"])
    assert (await cases.seen(client, me, case))["state"] == "draft"


async def test_a_phones_outbox_may_repeat_the_one_request_that_files(client):
    me = await people.citizen()
    body, key = await whole(client, me), {"Idempotency-Key": str(new_id())}

    first = await client.post("/api/applications", json=body, headers={**me.headers, **key})
    again = await client.post("/api/applications", json=body, headers={**me.headers, **key})
    other = await client.post("/api/applications", json={**body, "later": ["x"]}, headers={**me.headers, **key})

    assert (first.status_code, first.json()["state"]) == (201, "submitted"), first.text
    assert again.json() == first.json()
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")
    listed = (await client.get("/api/applications", headers=me.headers)).json()["items"]
    assert [row["number"] for row in listed] == [first.json()["number"]]


async def test_a_request_that_cannot_be_filed_leaves_no_draft_behind(client):
    me = await people.citizen()
    body = await whole(client, me, cases.ITEM)
    answer = await client.post("/api/applications", json=body, headers=me.headers)
    assert answer.status_code == 422
    assert (await client.get("/api/applications", headers=me.headers)).json()["items"] == []


async def test_the_receipt_says_the_number_the_day_and_what_comes_next(client):
    me = await people.citizen()
    with clock.freeze("2026-09-24"):
        me = await people.citizen()
        receipt = await cases.filed(client, me, cases.PLAIN)
    assert receipt["status"] == "filed"
    assert receipt["number"].startswith("31260924")
    assert receipt["due_on"] == "2026-10-09"
    assert "10月9日" in receipt["what_next"]


async def test_checked_facts_stand_in_the_application_whatever_the_device_sent(client):
    me = await people.citizen(name="赵敏")
    body = await whole(client, me)
    form = await cases.item(client, cases.PLAIN)
    field = next(n for n, source in form["form"]["prefill"].items() if source == "person.name")
    body["answers"][field] = "别人"

    case = (await client.post("/api/applications", json=body, headers=me.headers)).json()

    assert case["answers"][field] == "赵敏"


async def test_an_application_can_be_withdrawn_until_it_is_decided(client):
    me, reviewer = await people.citizen(), await cases.reviewer(cases.PLAIN)
    case = await cases.filed(client, me, cases.PLAIN)
    await cases.act(client, reviewer, case, "acceptance")
    url = f"/api/applications/{case['id']}/withdrawal"

    gone = await client.post(url, json={"reason": "不办了"}, headers=me.headers)
    again = await client.post(url, json={}, headers=me.headers)

    assert (gone.json()["state"], gone.json()["result"], gone.json()["holder"]["kind"]) == (
        "concluded", "withdrawn", "nobody",
    )  # fmt: skip
    assert again.status_code == 409
    await run_due_jobs()
    told = (await client.get("/api/inbox/messages", headers=me.headers)).json()["items"]
    assert told[0]["template"] == "case_withdrawn"


async def test_answers_and_names_are_ciphertext_in_the_database(client):
    from core import db

    me = await people.citizen(name="慕容雪")
    case = await cases.filed(client, me, cases.PLAIN)
    row = await db.row("select a::text as text from application a where id = $1", case["id"])
    assert "慕容雪" not in row["text"]
    assert me.id_number not in row["text"]
    assert b"sm4gcm" in bytes((await db.row("select answers from application where id = $1", case["id"]))["answers"])


async def test_the_history_cannot_be_rewritten(client):
    import asyncpg

    from core import db

    me = await people.citizen()
    case = await cases.filed(client, me, cases.PLAIN)
    with pytest.raises(asyncpg.PostgresError):
        await db.execute("update application_step set verb = 'accept' where application_id = $1", case["id"])


async def test_a_case_decided_on_the_spot_is_accepted_and_concluded_in_one_act(client):
    me, reviewer = await people.citizen(), await cases.reviewer(cases.AT_ONCE)
    case = await cases.filed(client, me, cases.AT_ONCE)
    done = await cases.act(client, reviewer, case, "conclusion", result="granted")
    assert (done.status_code, done.json()["state"]) == (200, "concluded"), done.text


async def test_other_cases_must_be_accepted_first(client):
    me, reviewer = await people.citizen(), await cases.reviewer(cases.PLAIN)
    case = await cases.filed(client, me, cases.PLAIN)
    done = await cases.act(client, reviewer, case, "conclusion", result="granted")
    assert (done.status_code, done.json()["code"]) == (409, "application_not_on_the_spot")


async def test_a_window_clerk_accepts_but_does_not_decide(client):
    me = await people.citizen()
    clerk = await people.officer(Role.WINDOW_CLERK, division=cases.TOWN)
    case = await cases.filed(client, me, cases.PLAIN)

    accepted = await cases.act(client, clerk, case, "acceptance")
    decided = await cases.act(client, clerk, case, "conclusion", result="granted")

    assert (accepted.status_code, accepted.json()["holder"]["kind"]) == (200, "unit"), accepted.text
    assert (decided.status_code, decided.json()["code"]) == (403, "application_not_your_step")
