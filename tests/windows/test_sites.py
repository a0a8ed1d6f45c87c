"""Where and when the counters are open, over HTTP."""

import pytest

from core import clock
from core.ids import new_id

pytestmark = pytest.mark.usefixtures("db")

TOWN = "310101002"


async def sites(client, **query):
    answer = await client.get("/api/windows/sites", params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_there_is_a_site_for_every_town_level_division(client):
    found, after = [], None
    while True:
        page = await sites(client, limit=100, **({"after": after} if after else {}))
        found += page["items"]
        if (after := page["next"]) is None:
            break
    assert len(found) == len({site["division"] for site in found}) == 234
    assert {(site["address"], site["phone"], site["counters"]) for site in found} == {("", "", 0)}, (
        "nothing is invented"
    )


@pytest.mark.parametrize(
    ("at", "open_now", "next_open"),
    [
        ("2026-11-24T08:29", False, "2026-11-24T00:30:00Z"),
        ("2026-11-24T08:30", True, None),
        ("2026-11-24T16:29", True, None),
        ("2026-11-24T16:30", False, "2026-11-25T00:30:00Z"),
        ("2026-11-28T11:00", True, None),  # Saturday morning
        ("2026-11-28T11:30", False, "2026-11-29T00:30:00Z"),
        ("2026-10-10T15:00", True, None),  # a Saturday worked for the national holiday
        ("2026-10-01T15:00", False, "2026-10-02T00:30:00Z"),  # the national holiday itself
    ],
)
async def test_it_is_open_by_the_working_day_calendar(client, at, open_now, next_open):
    with clock.freeze(at):
        [site] = (await sites(client, division=TOWN))["items"]
    assert (site["open_now"], site["next_open"]) == (open_now, next_open)


async def test_a_site_shows_its_week(client):
    with clock.freeze("2026-11-27"):
        [site] = (await sites(client, division=TOWN))["items"]
        whole = (await client.get(f"/api/windows/sites/{site['id']}")).json()
    assert [day["hours"][0][1] for day in whole["week"][:3]] == ["16:30", "11:30", "11:30"]
    assert (await client.get(f"/api/windows/sites/{new_id()}")).status_code == 404


async def test_the_nearest_district_comes_first_and_the_answer_says_what_was_measured(client):
    found = (await sites(client, lat=31.22, lon=121.48))["items"]
    assert {site["district"] for site in found[:10]} == {"310101"}
    assert {site["distance_to"] for site in found} == {"district"}


async def test_sites_are_found_by_name_and_by_district(client):
    assert [site["division"] for site in (await sites(client, q="南京东路"))["items"]] == [TOWN]
    assert all(site["district"] == "310101" for site in (await sites(client, division="310101"))["items"])
    assert (await sites(client, q="%"))["items"] == []


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ({"after": "x"}, "after"),
        ({"after": "WyJ4IiwieSJd"}, "after"),
        ({"after": "WzFlOTksIngiXQ"}, "after"),
        ({"lat": 91}, "lat"),
        ({"lon": "nan"}, "lon"),
        ({"division": "31"}, "division"),
        ({"limit": 101}, "limit"),
    ],
)
async def test_a_wrong_question_is_refused_field_by_field(client, query, field):
    answer = await client.get("/api/windows/sites", params=query)
    assert (answer.status_code, answer.json()["fields"][0]["field"]) == (422, field)
