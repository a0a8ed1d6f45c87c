"""What the clock does, and what other domains ask of applications."""

from datetime import date

import pytest

from backend.applications import jobs
from backend.catalogue import service as catalogue
from backend.identity import privacy
from core import clock, workdays
from core.models import DayKind
from tests import people
from tests.applications import cases
from tests.applications.test_handling import _again
from tests.jobs import run_due_jobs

pytestmark = pytest.mark.usefixtures("db")


async def test_what_nobody_answered_in_five_working_days_is_accepted_from_its_receipt(client):
    with clock.freeze("2026-03-02") as now:
        me = await people.citizen()
        case = await cases.filed(client, me, cases.PLAIN)
        now.move(days=7)  # Monday 9 March is the fifth working day
        assert await jobs.deem_accepted() == 0
        now.move(days=1)
        assert [await jobs.deem_accepted(), await jobs.deem_accepted()] == [1, 0]
        shown = await cases.seen(client, await _again(me), case)

    assert (shown["state"], shown["history"][-1]["verb"], shown["history"][-1]["by"]) == (
        "accepted", "deem_accepted", "clock",
    )  # fmt: skip
    promised = next(c for c in shown["clocks"] if c["kind"] == "promised")
    assert promised["lines"][0]["date"] == "2026-03-02"
    assert shown["due_on"] == promised["due_on"] == "2026-03-11"


async def test_items_are_frequent_by_use_after_the_curated_ones(client):
    me = await people.citizen()
    await cases.filed(client, me, cases.PLAIN)

    await jobs.count_uses()

    listed = (await catalogue.frequent(20)).items
    assert [item.frequent for item in listed[:13]] == [True] * 12 + [False]
    assert listed[12].official_name == cases.PLAIN


async def test_a_supplement_that_never_comes_lets_the_case_lapse(client):
    with clock.freeze("2026-03-02") as now:
        me = await people.citizen()
        case = await cases.filed(client, me)
        reviewer = await cases.reviewer()
        code = case["form"]["materials"][0]["code"]
        wanted = [{"kind": "material", "code": code, "reason": "缺少"}]
        await cases.act(client, reviewer, case, "supplement", wanted=wanted, days=5)
        now.move(days=7)
        assert await jobs.lapse() == 0
        now.move(days=1)
        assert [await jobs.lapse(), await jobs.lapse()] == [1, 0]
        await run_due_jobs()
        me = await _again(me)
        shown = await cases.seen(client, me, case)
        told = (await client.get("/api/inbox/messages", headers=me.headers)).json()["items"]

    assert (shown["state"], shown["result"]) == ("concluded", "lapsed")
    assert told[0]["template"] == "case_lapsed"


async def test_a_day_off_that_is_ordered_moves_the_deadlines_that_run_over_it(client):
    with clock.freeze("2026-03-02"):
        me = await people.citizen()
        waiting = await cases.filed(client, me, cases.PLAIN)
        running = await cases.filed(client, me, cases.PLAIN)
        reviewer = await cases.reviewer(cases.PLAIN)
        before = (await cases.act(client, reviewer, running, "acceptance")).json()["due_on"]
        typhoon = workdays.Day(date(2026, 3, 5), False, DayKind.SPECIAL, "台风停工", "city order")
        await workdays.change([typhoon], actor="system", reason="台风")
        await run_due_jobs()
        due = [(await cases.seen(client, me, case))["due_on"] for case in (waiting, running)]
    workdays.forget()

    assert (waiting["due_on"], before) == ("2026-03-09", "2026-03-11")
    assert due == ["2026-03-10", "2026-03-12"]


async def test_a_dry_run_is_told_of_every_open_draft_and_case(client):
    me = await people.citizen()
    draft = await cases.draft(client, me)
    filed = await cases.filed(client, me)
    over = await cases.filed(client, me)
    await client.post(f"/api/applications/{over['id']}/withdrawal", json={}, headers=me.headers)

    found = {case.id: case async for case in catalogue.open_cases_of(filed["item_code"])}

    assert {case_id: case.kind for case_id, case in found.items()} == {draft["id"]: "draft", filed["id"]: "case"}
    assert found[filed["id"]].materials == {m["code"] for m in filed["form"]["materials"]}
    assert found[filed["id"]].answers


async def test_a_copy_of_ones_data_has_ones_applications(client):
    me = await people.citizen()
    case = await cases.filed(client, me, cases.PLAIN)
    held = (await client.get("/api/identity/me/export", headers=me.headers)).json()["held"]["applications"]
    assert [(row["number"], row["state"]) for row in held] == [(case["number"], "submitted")]
    assert held[0]["answers"]


async def test_an_account_stays_while_the_office_owes_an_answer_and_then_its_drafts_go(client):
    me = await people.citizen()
    case = await cases.filed(client, me, cases.PLAIN)
    draft = await cases.draft(client, me, cases.PLAIN)

    refused = await client.post("/api/identity/me/deletion", json={}, headers=me.headers)
    await client.post(f"/api/applications/{case['id']}/withdrawal", json={}, headers=me.headers)
    await privacy.delete(me.viewer, "")
    await run_due_jobs()

    assert refused.status_code == 409
    assert case["number"] in str(refused.json()["reasons"])
    from core import db

    left = await db.rows("select id from application where applicant_id = $1", me.id)
    assert [str(row["id"]) for row in left] == [case["id"]]
    assert draft["id"] != case["id"]
