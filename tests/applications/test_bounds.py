"""What nobody may do to a case by mistake: ask for what is not there, answer nothing, decide for another office."""

import pytest

from backend.identity.principals import Role
from core import db
from tests import people
from tests.applications import cases

pytestmark = pytest.mark.usefixtures("db")


async def test_only_what_the_item_has_can_be_asked_for(client):
    """A supplement that nobody can give would let the case lapse."""
    me, reviewer = await people.citizen(), await cases.reviewer()
    case = await cases.filed(client, me)
    material = case["form"]["materials"][0]["code"]
    wanted = [
        {"kind": "material", "code": material, "reason": "不清楚"},
        {"kind": "material", "code": "no-such-material", "reason": "不清楚"},
        {"kind": "field", "code": material, "reason": "不清楚"},
    ]

    refused = await cases.act(client, reviewer, case, "supplement", wanted=wanted)

    assert refused.status_code == 422
    assert [f["field"] for f in refused.json()["fields"]] == ["wanted.1.code", "wanted.2.code"]
    assert (await cases.seen(client, me, case))["state"] == "submitted"


async def test_a_supplement_without_files_is_none_and_takes_nothing_away(client):
    me, reviewer = await people.citizen(), await cases.reviewer()
    case = await cases.filed(client, me)
    asked, other = [m["code"] for m in case["form"]["materials"]][:2]
    wanted = [{"kind": "material", "code": asked, "reason": "不清楚"}]
    assert (await cases.act(client, reviewer, case, "supplement", wanted=wanted)).status_code == 200
    before = await cases.seen(client, me, case)

    url = f"/api/applications/{case['id']}/supplementation"
    for given in ({asked: []}, {asked: [await cases.upload(client, me)], other: []}):
        refused = await client.post(url, json={"materials": given}, headers=me.headers)
        assert (refused.status_code, refused.json()["code"]) == (422, "invalid_input")

    assert await cases.seen(client, me, case) == before


async def test_a_clerk_who_also_reviews_reviews_for_their_own_department_only(client):
    me = await people.citizen()
    case = await cases.filed(client, me, cases.PLAIN)
    elsewhere = await people.officer(Role.WINDOW_CLERK, Role.REVIEWER, department="市档案局")

    accepted = await cases.act(client, elsewhere, case, "acceptance")
    assert (accepted.status_code, accepted.json()["holder"]["kind"]) == (200, "unit"), accepted.text
    assert "conclude" not in accepted.json()["actions"]
    refused = await cases.act(client, elsewhere, case, "conclusion", result="granted")
    assert (refused.status_code, refused.json()["code"]) == (403, "application_not_your_step")

    own = await cases.officer_for(cases.PLAIN, Role.WINDOW_CLERK, Role.REVIEWER)
    assert (await cases.act(client, own, case, "conclusion", result="granted")).status_code == 200


async def test_what_a_clerk_does_for_a_person_is_audited(client):
    from backend.applications import service

    me, clerk = await people.citizen(), await people.officer(Role.WINDOW_CLERK)
    case = await cases.filed(client, me, cases.PLAIN)
    await service.withdraw(clerk.viewer, case["id"], "当面撤回")

    row = await db.row("select count(*) n from audit_entry where action = 'application.withdraw'")
    assert row["n"] == 1


@pytest.mark.parametrize("act", ["acceptance", "conclusion", "custody"])
async def test_an_act_of_the_office_sent_twice_is_done_once(client, act):
    me, reviewer = await people.citizen(), await cases.reviewer(cases.PLAIN)
    case = await cases.filed(client, me, cases.PLAIN)
    body = {"conclusion": {"result": "granted"}, "custody": {"to_division": "310104", "paper": "travels"}}.get(act, {})
    if act == "conclusion":
        await cases.act(client, reviewer, case, "acceptance")
    keyed = people.SignedIn(reviewer.viewer, reviewer.headers | {"Idempotency-Key": f"once-{act}"}, "")

    first, again = [await cases.act(client, keyed, case, act, **body) for _ in range(2)]

    assert first.status_code == again.status_code == 200, again.text
    assert first.json() == again.json()
    verbs = [s["verb"] for s in (await cases.seen(client, me, case))["history"]]
    assert len(verbs) == len(set(verbs))
