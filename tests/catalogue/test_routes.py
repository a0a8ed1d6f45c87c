"""The public face of the catalogue, and who may write it."""

import pytest

from core import db


async def test_an_item_is_shown_whole(client, codes):
    answer = await client.get(f"/api/catalogue/items/{codes['居住证新办']}")

    item = answer.json()
    assert answer.status_code == 200
    assert item["title"] == "办居住证"
    assert item["city_wide"] == "direct"
    assert item["clocks"]["promised_days"] == 20
    assert item["form"]["schema"]["properties"]["applicant_name"]["title"] == "姓名"
    assert item["form"]["prefill"]["applicant_name"] == "person.name"


async def test_a_guide_that_gives_no_days_says_so(client, codes):
    answer = await client.get(f"/api/catalogue/items/{codes['临时救助申请']}")

    item = answer.json()
    assert item["promised_days"] is None
    assert item["on_the_spot"] is False
    assert item["clocks"]["statutory_days"] is None


async def test_the_catalogue_is_read_page_by_page_to_its_end(client, city):
    seen, after = [], None
    while True:
        answer = await client.get("/api/catalogue/items", params={"limit": 100, **({"after": after} if after else {})})
        seen += [item["code"] for item in answer.json()["items"]]
        after = answer.json()["next"]
        if after is None:
            break

    assert len(seen) == len(set(seen)) == 324


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"department": "archives"}, 25),
        ({"department": "市档案局"}, 25),
        ({"category": "居住证"}, 6),
        ({"object": "organisation"}, 16),
        ({"department": "archives", "category": "居住证"}, 0),
    ],
)
async def test_the_catalogue_is_filtered(client, city, query, expected):
    answer = await client.get("/api/catalogue/items", params={"limit": 100, **query})

    assert len(answer.json()["items"]) == expected


async def test_search_answers_page_by_page_in_one_order(client, city):
    whole = (await client.get("/api/catalogue/items", params={"q": "残疾人", "limit": 40})).json()["items"]
    first = (await client.get("/api/catalogue/items", params={"q": "残疾人", "limit": 5})).json()
    second = (
        await client.get("/api/catalogue/items", params={"q": "残疾人", "limit": 5, "after": first["next"]})
    ).json()

    assert [i["code"] for i in first["items"] + second["items"]] == [i["code"] for i in whole[:10]]


@pytest.mark.parametrize("q", ["'", "\\", "a & b | !", ":*", "%_", "《》", "💳", "的" * 60, "1=1;--", "   "])
async def test_no_question_breaks_the_search(client, city, q):
    answer = await client.get("/api/catalogue/items", params={"q": q})

    assert answer.status_code == 200


async def test_unknown_items_and_divisions_are_not_found(client, city):
    assert (await client.get("/api/catalogue/items/nothing")).status_code == 404
    assert (await client.get("/api/catalogue/items/GA0030/versions/99")).status_code == 404
    assert (await client.get("/api/catalogue/divisions", params={"parent": "999999"})).json() == {"items": []}


async def test_divisions_lead_from_the_city_to_its_towns(client, city):
    top = (await client.get("/api/catalogue/divisions")).json()["items"]
    towns = (await client.get("/api/catalogue/divisions", params={"parent": "310101"})).json()["items"]

    assert len(top) == 17
    assert {d["parent"] for d in towns} == {"310101"}
    assert "南京东路街道" in {d["name"] for d in towns}


async def test_a_reader_who_has_the_answer_is_told_so(client, codes):
    address = f"/api/catalogue/items/{codes['敬老卡申领']}"
    first = await client.get(address)

    again = await client.get(address, headers={"if-none-match": first.headers["etag"]})

    assert again.status_code == 304
    assert again.content == b""
    assert "max-age=60" in first.headers["cache-control"]


async def test_frequent_items_are_the_curated_ones_first(client, codes):
    await db.execute("update service_item set uses = 1000 where code = $1", codes["结婚登记"])

    items = (await client.get("/api/catalogue/frequent")).json()["items"]

    assert len(items) == 8
    assert items[0]["code"] == codes["社保卡申领"]
    assert all(item["frequent"] for item in items)


async def test_only_administrators_write(client, codes):
    answer = await client.post(f"/api/catalogue/items/{codes['敬老卡申领']}/drafts")

    assert answer.status_code == 401
