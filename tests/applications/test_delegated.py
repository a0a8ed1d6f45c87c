"""One person files for another: both see it, the delegation's scope and end hold at every act."""

import pytest

from tests import people
from tests.applications import cases
from tests.identity.test_delegation import in_force
from tests.jobs import run_due_jobs

pytestmark = pytest.mark.usefixtures("db")


async def pair(client, **changes):
    elder, child = await people.citizen(name="陈桂兰"), await people.citizen(name="张伟")
    return elder, child, await in_force(client, elder, child, **changes)


async def test_both_people_see_the_case_and_both_are_told(client):
    elder, child, delegation = await pair(client)
    case = await cases.filed(client, child, cases.PLAIN, delegation_id=delegation)
    await run_due_jobs()

    for who in (elder, child):
        shown = await cases.seen(client, who, case)
        assert (shown["applicant"]["name"], shown["agent"]["name"]) == ("陈桂兰", "张伟")
        listed = (await client.get("/api/applications", headers=who.headers)).json()["items"]
        assert [row["id"] for row in listed] == [case["id"]]
        told = (await client.get("/api/inbox/messages", headers=who.headers)).json()["items"]
        assert "case_filed" in [m["template"] for m in told]


async def test_the_applicant_stands_in_the_form_and_the_agent_beside(client):
    elder, child, delegation = await pair(client)
    case = await cases.filed(client, child, cases.PLAIN, delegation_id=delegation)
    given = (await cases.seen(client, elder, case))["answers"]
    by_source = {source: name for name, source in case["form"]["form"]["prefill"].items()}
    assert given[by_source["person.id_number"]] == elder.id_number
    assert given[by_source["agent.name"]] == "张伟"


async def test_a_delegation_for_other_items_opens_nothing(client):
    _, child, delegation = await pair(client, scope=["P31-OTHER"])
    form = await cases.item(client, cases.PLAIN)
    body = {"item_code": form["code"], "division": cases.TOWN, "delegation_id": delegation}
    answer = await client.post("/api/applications", json=body, headers=child.headers)
    assert (answer.status_code, answer.json()["code"]) == (409, "delegation_not_in_force")


async def test_a_revoked_delegation_ends_seeing_and_doing(client):
    elder, child, delegation = await pair(client)
    case = await cases.draft(client, child, cases.PLAIN, delegation_id=delegation)
    ended = await client.post(
        f"/api/identity/delegations/{delegation}/revocation", json={"reason": "不再需要"}, headers=elder.headers
    )
    assert ended.status_code == 200, ended.text

    sent = await client.post(
        f"/api/applications/{case['id']}/submission", json={"revision": case["revision"]}, headers=child.headers
    )
    seen = await client.get(f"/api/applications/{case['id']}", headers=child.headers)

    assert (sent.status_code, seen.status_code) == (409, 409), (sent.text, seen.text)
    assert (await cases.seen(client, elder, case))["state"] == "draft"
