"""Progress without signing in: the number and the last four, and not a word more than a passer-by may know."""

import pytest

from backend.identity.principals import Role
from tests import people
from tests.applications import cases

pytestmark = pytest.mark.usefixtures("db")


async def ask(client, number, id_last4):
    return await client.post("/api/applications/progress", json={"number": number, "id_last4": id_last4})


async def test_it_says_who_holds_it_since_when_and_until_when_and_names_nobody(client):
    me = await people.citizen(name="司马青")
    case = await cases.filed(client, me, cases.PLAIN)
    reviewer = await cases.reviewer(cases.PLAIN)
    await cases.act(client, reviewer, case, "acceptance", note="材料齐全")

    answer = await ask(client, f"{case['number'][:4]}-{case['number'][4:]}", me.id_number[-4:].lower())

    assert answer.status_code == 200, answer.text
    shown = answer.json()
    assert (shown["state"], shown["holder"]["kind"]) == ("accepted", "officer")
    assert shown["due_on"] is not None
    assert [e["verb"] for e in shown["events"]] == ["submit", "accept"]
    assert "司马青" not in answer.text
    assert "沈静" not in answer.text
    assert "材料齐全" not in answer.text


async def test_unknown_and_mismatched_look_the_same(client):
    me = await people.citizen()
    case = await cases.filed(client, me, cases.PLAIN)
    wrong = await ask(client, case["number"], "0000")
    unknown = await ask(client, "31261124000000000000", me.id_number[-4:])
    assert wrong.status_code == unknown.status_code == 404
    hidden = ("request_id",)
    assert {k: v for k, v in wrong.json().items() if k not in hidden} == {
        k: v for k, v in unknown.json().items() if k not in hidden
    }


async def test_it_cannot_be_tried_through(client):
    answers = [(await ask(client, "31261124000000000000", f"{n:04}")).status_code for n in range(7)]
    assert answers[:5] == [404] * 5
    assert answers[-1] == 429


async def test_a_draft_has_no_progress_and_no_timeline(client):
    me = await people.citizen()
    case = await cases.draft(client, me, cases.PLAIN)
    answer = await client.get(f"/api/applications/{case['id']}/timeline", headers=me.headers)
    assert answer.status_code == 404


async def test_an_officer_asks_for_a_timeline_at_the_desk_only(client):
    me = await people.citizen()
    case = await cases.filed(client, me, cases.PLAIN)
    who = await people.officer(Role.REVIEWER)
    assert (await client.get(f"/api/applications/{case['id']}/timeline", headers=who.headers)).status_code == 403
