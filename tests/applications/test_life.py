"""A 办件 from a phone to its result, through the doors that people use."""

import pytest

from backend.identity.principals import Role
from core.ids import new_id
from tests import people
from tests.applications import cases
from tests.jobs import run_due_jobs

pytestmark = pytest.mark.usefixtures("db")


async def test_a_person_files_an_application_and_the_office_grants_it(client):
    me, reviewer = await people.citizen(), await cases.reviewer()
    case = await cases.filed(client, me)

    assert len(case["number"]) == 20
    accepted = await client.post(f"/api/applications/desk/{case['id']}/acceptance", json={}, headers=reviewer.headers)
    assert accepted.status_code == 200, accepted.text
    done = await client.post(
        f"/api/applications/desk/{case['id']}/conclusion", json={"result": "granted"}, headers=reviewer.headers
    )
    assert (done.status_code, done.json()["state"], done.json()["result"]) == (200, "concluded", "granted")

    await run_due_jobs()
    told = (await client.get("/api/inbox/messages", headers=me.headers)).json()["items"]
    assert [m["template"] for m in told] == ["case_granted", "case_accepted", "case_filed"]
    shown = (await client.get(f"/api/applications/{case['id']}", headers=me.headers)).json()
    assert [s["verb"] for s in shown["history"]] == ["submit", "accept", "conclude"]


async def test_submitting_twice_files_once(client):
    me = await people.citizen()
    draft = await cases.draft(client, me)
    url = f"/api/applications/{draft['id']}/submission"

    first = await client.post(url, json={"revision": draft["revision"]}, headers=me.headers)
    again = await client.post(url, json={"revision": draft["revision"]}, headers=me.headers)

    assert first.status_code == again.status_code == 200, first.text
    assert first.json()["number"] == again.json()["number"]


async def test_another_person_and_another_unit_see_nothing(client):
    me, other = await people.citizen(), await people.citizen()
    elsewhere = await people.officer(Role.REVIEWER, department="市档案局")
    case = await cases.filed(client, me)

    hidden = await client.get(f"/api/applications/{case['id']}", headers=other.headers)
    absent = await client.get(f"/api/applications/{new_id()}", headers=other.headers)
    desk = await client.get(f"/api/applications/desk/{case['id']}", headers=elsewhere.headers)

    assert hidden.status_code == absent.status_code == desk.status_code == 404
    assert hidden.json()["code"] == absent.json()["code"]


async def test_progress_needs_the_number_and_the_last_four(client):
    me = await people.citizen()
    case = await cases.filed(client, me)

    right = await client.post(
        "/api/applications/progress", json={"number": case["number"], "id_last4": me.id_number[-4:]}
    )
    wrong = await client.post("/api/applications/progress", json={"number": case["number"], "id_last4": "0000"})

    assert right.status_code == 200, right.text
    assert right.json()["events"][0]["verb"] == "submit"
    assert wrong.status_code == 404
