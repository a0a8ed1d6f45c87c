"""At the desk: supplement once, special procedures, extension, promises, hand to hand."""

from datetime import date

import pytest

from backend.catalogue import cache, publishing
from backend.catalogue.schemas import Content
from backend.identity.principals import Role
from core import clock
from tests import people
from tests.applications import cases
from tests.jobs import run_due_jobs

pytestmark = pytest.mark.usefixtures("db")


async def filed(client, name=cases.PLAIN):
    me = await people.citizen()
    return me, await cases.filed(client, me, name)


def clock_of(case, kind):
    return next(c for c in case["clocks"] if c["kind"] == kind)


async def test_what_is_missing_is_told_once_and_the_answer_goes_back_to_who_asked(client):
    me, case = await filed(client, cases.ITEM)
    reviewer = await cases.reviewer()
    code = case["form"]["materials"][0]["code"]
    wanted = [{"kind": "material", "code": code, "reason": "照片不清楚"}]

    asked = await cases.act(client, reviewer, case, "supplement", wanted=wanted, note="请重拍")
    assert (asked.json()["state"], asked.json()["holder"]["kind"]) == ("supplement", "applicant"), asked.text
    mine = await cases.seen(client, me, case)
    assert mine["supplement"]["wanted"] == wanted
    assert clock_of(mine, "notice")["paused"]

    empty = await client.post(f"/api/applications/{case['id']}/supplementation", json={}, headers=me.headers)
    assert [f["field"] for f in empty.json()["fields"]] == [f"materials.{code}"]
    given = await cases.supplemented(client, me, case, code)
    assert (given.status_code, given.json()["state"], given.json()["holder"]["kind"]) == (200, "submitted", "officer")

    again = await cases.act(client, reviewer, case, "supplement", wanted=wanted)
    assert (again.status_code, again.json()["code"]) == (409, "application_supplement_asked_once")
    await run_due_jobs()
    told = (await client.get("/api/inbox/messages", headers=me.headers)).json()["items"]
    assert "case_supplement" in [m["template"] for m in told]


async def test_a_special_procedure_stops_the_clock_and_says_so_day_by_day(client):
    with clock.freeze("2026-03-02") as now:
        me, case = await filed(client)
        reviewer = await cases.reviewer(cases.PLAIN)
        accepted = (await cases.act(client, reviewer, case, "acceptance")).json()
        assert accepted["due_on"] == "2026-03-11"  # seven working days after Monday 2 March
        now.move(days=2)
        reviewer = await _again(reviewer)
        stopped = await cases.act(
            client, reviewer, case, "suspension", procedure="expert_review", reason="专家评审", expected_days=10
        )
        assert (stopped.json()["due_on"], stopped.json()["light"]) == (None, "paused"), stopped.text
        now.move(days=7)
        reviewer = await _again(reviewer)
        resumed = await cases.act(client, reviewer, case, "resumption")
        assert resumed.json()["due_on"] == "2026-03-18"  # 3, 4 counted; then 12, 13, 16, 17, 18
        me = await _again(me)
        shown = await cases.seen(client, me, case)

    lines = clock_of(shown, "promised")["lines"]
    stopped_on = [line["date"] for line in lines if line["what"] == "not_counted"]
    assert stopped_on == [f"2026-03-{day:02}" for day in range(5, 12)]
    assert all(line["law"] for line in lines if line["what"] == "not_counted")
    assert (lines[-1]["date"], lines[-1]["counted"]) == ("2026-03-18", 7)


async def _again(who):
    """The same person, signed in anew: the frozen clock has outrun the token."""
    return await people._signed_in(who.viewer, who.phone, who.id_number)


async def test_only_the_leader_extends_once_and_by_ten_days_at_most(client):
    _, case = await filed(client)
    reviewer = await cases.reviewer(cases.PLAIN)
    leader = await cases.officer_for(cases.PLAIN, Role.SUPERVISOR)
    before = (await cases.act(client, reviewer, case, "acceptance")).json()["due_on"]

    own = await cases.act(client, reviewer, case, "extension", days=5, reason="案情复杂")
    too_long = await cases.act(client, leader, case, "extension", days=11, reason="案情复杂")
    extended = await cases.act(client, leader, case, "extension", days=5, reason="案情复杂")
    twice = await cases.act(client, leader, case, "extension", days=5, reason="案情复杂")

    assert (own.status_code, own.json()["code"]) == (403, "application_not_your_step")
    assert too_long.status_code == 422
    assert date.fromisoformat(extended.json()["due_on"]) > date.fromisoformat(before)
    assert (twice.status_code, twice.json()["code"]) == (409, "application_extension_not_allowed")


async def test_who_claims_holds_and_others_wait(client):
    _, case = await filed(client)
    one, other = await cases.reviewer(cases.PLAIN), await cases.reviewer(cases.PLAIN)

    claimed = await cases.act(client, one, case, "claim")
    blocked = await cases.act(client, other, case, "acceptance")
    assert claimed.json()["holder"]["kind"] == "officer"
    assert (blocked.status_code, blocked.json()["code"]) == (409, "application_held_by_another")

    handed = await cases.act(client, one, case, "transfer", to_officer_id=str(other.id), reason="休假")
    accepted = await cases.act(client, other, case, "acceptance")
    returned = await cases.act(client, other, case, "return", reason="改由他人办理")
    assert (handed.status_code, accepted.status_code) == (200, 200), handed.text
    assert returned.json()["holder"]["kind"] == "unit"


async def test_a_case_is_not_handed_to_somebody_who_could_not_handle_it(client):
    _, case = await filed(client)
    one = await cases.reviewer(cases.PLAIN)
    stranger = await people.officer(Role.REVIEWER, department="市档案局")
    answer = await cases.act(client, one, case, "transfer", to_officer_id=str(stranger.id), reason="误转")
    assert (answer.status_code, answer.json()["fields"][0]["field"]) == (422, "to_officer_id")


async def test_a_refusal_gives_its_reason(client):
    me, case = await filed(client)
    reviewer = await cases.reviewer(cases.PLAIN)
    await cases.act(client, reviewer, case, "acceptance")
    bare = await cases.act(client, reviewer, case, "conclusion", result="refused")
    refused = await cases.act(client, reviewer, case, "conclusion", result="refused", reason="不符合参保条件")
    assert [f["field"] for f in bare.json()["fields"]] == ["reason"]
    assert refused.json()["result"] == "refused"
    assert (await cases.seen(client, me, case))["history"][-1]["note"] == "不符合参保条件"


async def test_a_result_is_delivered_and_then_nobody_owes_anything(client):
    me, case = await filed(client)
    reviewer = await cases.reviewer(cases.PLAIN)
    await cases.act(client, reviewer, case, "acceptance")
    await cases.act(client, reviewer, case, "conclusion", result="granted")
    done = await cases.act(client, reviewer, case, "delivery", means="counter")
    assert (done.json()["state"], done.json()["holder"]["kind"], done.json()["due_on"]) == ("delivered", "nobody", None)
    shown = await cases.seen(client, me, case)
    assert shown["actions"] == []
    assert clock_of(shown, "delivery")["ended_on"] is not None


async def test_what_was_withdrawn_is_not_delivered(client):
    me, case = await filed(client)
    reviewer = await cases.reviewer(cases.PLAIN)
    await client.post(f"/api/applications/{case['id']}/withdrawal", json={}, headers=me.headers)
    assert (await cases.act(client, reviewer, case, "delivery")).status_code == 409


@pytest.fixture
async def later_item(db):
    """A published version of the item in which its first material may come later; the city's guide names none."""
    from core import db as database

    row = await database.row("select code from service_item where official_name = $1", cases.ITEM)
    draft = await publishing.begin(row["code"], author="test")
    content = draft.content.model_dump()
    content["materials"][0]["required"] = "later"
    changed = await publishing.change(draft.id, Content.model_validate(content), revision=draft.revision, author="test")
    await publishing.dry_run(changed.id)
    await publishing.release(changed.id, author="test")
    yield content["materials"][0]["code"]
    cache.forget()


async def promised(client, later):
    """A case filed and accepted with one material promised for later."""
    me = await people.citizen()
    form = await cases.item(client)
    begun = await client.post(
        "/api/applications", json={"item_code": form["code"], "division": cases.TOWN}, headers=me.headers
    )
    case = begun.json()
    known = (await client.get(f"/api/applications/{case['id']}/prefill", headers=me.headers)).json()["fields"]
    answers = cases.made_up(form) | {f["field"]: f["value"] for f in known}
    saved = await client.patch(
        f"/api/applications/{case['id']}/answers",
        json={"revision": 1, "answers": {k: v for k, v in answers.items() if v is not None}},
        headers=me.headers,
    )
    for material in form["materials"]:
        if material["code"] != later:
            await cases.attach(client, me, f"/api/applications/{case['id']}/materials/{material['code']}")
    body = {"revision": saved.json()["revision"]}
    missing = await client.post(f"/api/applications/{case['id']}/submission", json=body, headers=me.headers)
    assert [f["field"] for f in missing.json()["fields"]] == [f"materials.{later}"]
    sent = await client.post(
        f"/api/applications/{case['id']}/submission", json={**body, "later": [later]}, headers=me.headers
    )
    assert sent.status_code == 200, sent.text
    return me, case


async def test_a_material_promised_for_later_must_come_before_it_is_granted(client, later_item):
    me, case = await promised(client, later_item)
    reviewer = await cases.reviewer()
    accepted = await cases.act(client, reviewer, case, "acceptance")
    early = await cases.act(client, reviewer, case, "conclusion", result="granted")
    given = await cases.supplemented(client, me, case, later_item)
    granted = await cases.act(client, reviewer, case, "conclusion", result="granted")

    assert accepted.json()["later_due_on"] is not None
    assert (early.status_code, early.json()["code"]) == (409, "application_later_materials_owed")
    assert (given.status_code, granted.status_code) == (200, 200), given.text


async def test_a_promise_that_is_overdue_is_written_down_once_and_still_owed(client, later_item):
    from backend.applications import jobs

    with clock.freeze("2026-03-02") as now:
        me, case = await promised(client, later_item)
        reviewer = await cases.reviewer()
        await cases.act(client, reviewer, case, "acceptance")
        now.move(days=21)
        assert [await jobs.remind_of_later_materials(), await jobs.remind_of_later_materials()] == [1, 0]
        reviewer = await _again(reviewer)
        early = await cases.act(client, reviewer, case, "conclusion", result="granted")
        row = (await client.get("/api/applications/desk?queue=mine&light=overdue", headers=reviewer.headers)).json()
        await run_due_jobs()
        me = await _again(me)
        told = (await client.get("/api/inbox/messages", headers=me.headers)).json()["items"]

    assert early.json()["code"] == "application_later_materials_owed"
    assert [(r["id"], r["light"]) for r in row["items"]] == [(case["id"], "overdue")]
    assert told[0]["template"] == "case_later_overdue"


async def test_what_the_item_does_not_allow_to_come_later_is_refused(client):
    _, case = await filed(client, cases.ITEM)
    reviewer = await cases.reviewer()
    code = case["form"]["materials"][0]["code"]
    answer = await cases.act(client, reviewer, case, "acceptance", later=[code])
    assert (answer.status_code, answer.json()["fields"][0]["field"]) == (422, "later.0")


async def test_a_batch_tells_the_outcome_of_each(client):
    _, first = await filed(client)
    _, second = await filed(client)
    _, elsewhere = await filed(client, cases.ITEM)
    reviewer, other = await cases.reviewer(cases.PLAIN), await cases.reviewer(cases.PLAIN)
    await cases.act(client, other, second, "claim")
    ids = [first["id"], second["id"], elsewhere["id"]]

    answer = await client.post(
        "/api/applications/desk/batch", json={"action": "acceptance", "ids": ids}, headers=reviewer.headers
    )

    assert [(i["id"], i["ok"], i.get("code")) for i in answer.json()["items"]] == [
        (ids[0], True, None),
        (ids[1], False, "application_held_by_another"),
        (ids[2], False, "not_found"),
    ]
    assert all(i["ok"] or i["message"] for i in answer.json()["items"])
