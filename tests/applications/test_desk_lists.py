"""What the desk looks up beside its cases."""

import pytest

from backend.identity.principals import Role
from tests import people
from tests.applications import cases

pytestmark = pytest.mark.usefixtures("db")

HERE, THERE = cases.TOWN, "310115005"


async def _list(client, who, direction):
    answer = await client.get("/api/applications/desk/custody", params={"direction": direction}, headers=who.headers)
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


async def test_a_case_handed_over_is_owed_there_until_it_is_acknowledged(client):
    here = await people.officer(Role.WINDOW_CLERK, division=HERE)
    there = await people.officer(Role.WINDOW_CLERK, division=THERE)
    elsewhere = await people.officer(Role.WINDOW_CLERK, division="310104004")
    case = await cases.filed(client, await people.citizen())
    moved = await client.post(
        f"/api/applications/desk/{case['id']}/custody",
        json={"to_division": THERE, "paper": "travels", "paper_place": "待移交盒"},
        headers=here.headers,
    )
    assert moved.status_code == 200, moved.text

    (sent,) = [hop for hop in await _list(client, here, "sent") if hop["application_id"] == case["id"]]
    (owed,) = [hop for hop in await _list(client, there, "to_receive") if hop["application_id"] == case["id"]]
    assert sent["id"] == owed["id"]
    assert owed["paper_place"] == "待移交盒"
    assert "*" in owed["applicant"]
    assert case["id"] not in {hop["application_id"] for hop in await _list(client, elsewhere, "to_receive")}
    assert case["id"] not in {hop["application_id"] for hop in await _list(client, elsewhere, "sent")}

    signed = await client.post(
        f"/api/applications/desk/{case['id']}/custody/acknowledgement", json={}, headers=there.headers
    )
    assert signed.status_code == 200, signed.text
    assert case["id"] not in {hop["application_id"] for hop in await _list(client, there, "to_receive")}
    assert case["id"] not in {hop["application_id"] for hop in await _list(client, here, "sent")}


async def test_colleagues_are_those_who_could_take_the_case_over(client):
    reviewer = await cases.reviewer()
    colleague = await cases.reviewer()
    elsewhere = await cases.reviewer(division="310104")
    case = await cases.filed(client, await people.citizen())
    answer = await client.get(f"/api/applications/desk/{case['id']}/colleagues", headers=reviewer.headers)
    assert answer.status_code == 200, answer.text
    found = {one["id"] for one in answer.json()["items"]}
    assert str(colleague.id) in found
    assert not {str(reviewer.id), str(elsewhere.id)} & found
