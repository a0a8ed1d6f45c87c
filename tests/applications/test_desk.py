"""Whose × where: one predicate for list, count, detail, command and batch; lists by key, nearest deadline first."""

import itertools

import pytest

from backend.identity.principals import Role
from core import clock
from tests import people
from tests.applications import cases

pytestmark = pytest.mark.usefixtures("db")

DIVISIONS = ("310101002", "310101013", "310104003")


async def listed(client, who, **query):
    answer = await client.get("/api/applications/desk", params={"limit": 100, **query}, headers=who.headers)
    assert answer.status_code == 200, answer.text
    return [row["id"] for row in answer.json()["items"]]


async def reaches(client, who, case):
    """Every door to one case; all must say the same."""
    detail = await client.get(f"/api/applications/desk/{case['id']}", headers=who.headers)
    batch = await client.post(
        "/api/applications/desk/batch", json={"action": "acknowledge", "ids": [case["id"]]}, headers=who.headers
    )
    acted = await cases.act(client, who, case, "custody/acknowledgement")
    found = {detail.status_code != 404, batch.json()["items"][0]["code"] != "not_found", acted.status_code != 404}
    assert len(found) == 1, (detail.text, batch.text, acted.text)
    return found.pop()


async def test_every_door_agrees_with_a_plain_reading_of_the_rule(client):
    me = await people.citizen()
    stored = []
    for name, division in itertools.product((cases.PLAIN, cases.ITEM), DIVISIONS):
        case = await cases.filed(client, me, name, division)
        stored.append((case, division, case["form"]["department"]))
    await cases.draft(client, me)
    departments = sorted({department for _, _, department in stored})
    assert len(departments) == 2

    for role, division, department in itertools.product(
        (Role.REVIEWER, Role.SUPERVISOR, Role.WINDOW_CLERK), ("31", "310101", "310101002", "310115"), departments
    ):
        who = await people.officer(role, division=division, department=department)
        theirs = {
            case["id"]
            for case, at, of in stored
            if at.startswith(division) and (role is Role.WINDOW_CLERK or of == department)
        }
        assert set(await listed(client, who, queue="all")) == theirs
        assert set(await listed(client, who)) == theirs
        counted = (await client.get("/api/applications/desk/counts", headers=who.headers)).json()
        assert (counted["unit"], counted["mine"]) == (len(theirs), 0)
        for case, _, _ in stored[:: 2 if role is Role.SUPERVISOR else 5]:
            assert await reaches(client, who, case) == (case["id"] in theirs), (role, division, department)


async def test_pages_follow_one_another_without_gap_or_repeat(client):
    me = await people.citizen()
    for day in ("2026-03-02", "2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05"):
        with clock.freeze(day):
            me = await people.citizen()
            await cases.filed(client, me, cases.PLAIN)
    who = await cases.reviewer(cases.PLAIN)
    whole = (await client.get("/api/applications/desk?queue=all&limit=100", headers=who.headers)).json()["items"]
    await cases.act(client, who, whole[1], "claim")

    for queue in ("all", "unit", "mine"):
        at_once, paged, after = await listed(client, who, queue=queue), [], None
        while True:
            query = {"queue": queue, "limit": 2, **({"after": after} if after else {})}
            page = (await client.get("/api/applications/desk", params=query, headers=who.headers)).json()
            paged += [row["id"] for row in page["items"]]
            after = page["next"]
            if after is None:
                break
        assert paged == at_once
    assert [row["due_on"] for row in whole] == sorted(row["due_on"] for row in whole)


async def test_lights_say_what_is_due_and_what_is_late(client):
    made = {}
    with clock.freeze("2026-03-02") as now:
        for light, days in (("overdue", 0), ("soon", 7), ("normal", 14)):
            now.at = clock.now().replace(day=2 + days)
            me = await people.citizen()
            made[light] = (await cases.filed(client, me, cases.PLAIN))["id"]
        who = await cases.reviewer(cases.PLAIN)
        for light, case_id in made.items():
            assert await listed(client, who, queue="all", light=light) == [case_id], light
        rows = (await client.get("/api/applications/desk?queue=all", headers=who.headers)).json()["items"]
        counted = (await client.get("/api/applications/desk/counts", headers=who.headers)).json()

    assert {row["id"]: row["light"] for row in rows} == {case_id: light for light, case_id in made.items()}
    assert (counted["overdue"], counted["soon"]) == (1, 1)


async def test_a_case_is_found_by_its_number_and_by_the_whole_name(client):
    me, other = await people.citizen(name="诸葛明"), await people.citizen(name="诸葛亮")
    case = await cases.filed(client, me, cases.PLAIN)
    await cases.filed(client, other, cases.PLAIN)
    who = await cases.reviewer(cases.PLAIN)
    assert await listed(client, who, q=f"{case['number'][:4]} {case['number'][4:]}") == [case["id"]]
    assert await listed(client, who, q="诸葛明") == [case["id"]]
    assert await listed(client, who, q="诸葛") == []


async def test_lists_mask_names_and_opening_is_recorded_for_the_citizen_to_see(client):
    me = await people.citizen(name="欧阳娜")
    case = await cases.filed(client, me, cases.PLAIN)
    who = await cases.reviewer(cases.PLAIN)

    row = (await client.get("/api/applications/desk", headers=who.headers)).json()["items"][0]
    opened = (await client.get(f"/api/applications/desk/{case['id']}", headers=who.headers)).json()
    reads = (await client.get("/api/identity/me/reads", headers=me.headers)).json()["items"]

    assert row["applicant"] == "欧*娜"
    assert opened["applicant_id_number"].count("*") == 8
    assert [(r["action"], r["case"]) for r in reads] == [("application.read", case["number"])]


async def test_citizens_and_administrators_have_no_desk(client):
    for who in (
        await people.citizen(),
        await people.officer(Role.SYSTEM_ADMIN),
        await people.officer(Role.HOTLINE_AGENT),
    ):
        assert (await client.get("/api/applications/desk", headers=who.headers)).status_code == 403


@pytest.mark.parametrize("after", ["x", "WzFd", "WyIyMDI2LTEzLTAxIiwgIjEiXQ"])
async def test_a_cursor_that_is_not_ours_is_refused(client, after):
    who = await cases.reviewer(cases.PLAIN)
    answer = await client.get("/api/applications/desk", params={"after": after}, headers=who.headers)
    assert (answer.status_code, answer.json()["fields"][0]["field"]) == (422, "after")
