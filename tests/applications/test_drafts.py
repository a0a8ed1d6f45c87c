"""Drafts: saved as one types, resumed elsewhere, never asked what is known."""

import pytest

from core.ids import new_id
from tests import people
from tests.applications import cases

pytestmark = pytest.mark.usefixtures("db")


async def begun(client, who, name=cases.PLAIN, **more):
    form = await cases.item(client, name)
    answer = await client.post(
        "/api/applications", json={"item_code": form["code"], "division": cases.TOWN, **more}, headers=who.headers
    )
    assert answer.status_code == 201, answer.text
    return {**answer.json(), "form": form}


async def save(client, who, case, revision, **answers):
    return await client.patch(
        f"/api/applications/{case['id']}/answers", json={"revision": revision, "answers": answers}, headers=who.headers
    )


def free_text(form):
    """A field of text that nothing is known about."""
    return next(
        name
        for name, schema in form["form"]["schema"]["properties"].items()
        if schema["type"] == "string" and "oneOf" not in schema and "format" not in schema
        and name not in form["form"]["prefill"] and name not in form["form"]["rules"]
    )  # fmt: skip


async def test_what_one_device_saves_another_resumes(client):
    me = await people.citizen()
    case = await begun(client, me)
    field = free_text(case["form"])

    saved = await save(client, me, case, case["revision"], **{field: "第一次"})
    resumed = await cases.seen(client, me, case)

    assert saved.json()["revision"] == resumed["revision"] == case["revision"] + 1
    assert resumed["answers"] == {field: "第一次"}


async def test_a_stale_device_is_told_both_values_and_overwrites_nothing(client):
    me = await people.citizen()
    case = await begun(client, me)
    field = free_text(case["form"])
    await save(client, me, case, case["revision"], **{field: "手机"})

    stale = await save(client, me, case, case["revision"], **{field: "平板"})

    assert (stale.status_code, stale.json()["code"]) == (412, "revision_conflict")
    assert (stale.json()["yours"], stale.json()["theirs"]) == ({field: "平板"}, {field: "手机"})
    assert (await cases.seen(client, me, case))["answers"] == {field: "手机"}


async def test_a_save_that_comes_again_because_its_answer_was_lost_is_no_conflict(client):
    me = await people.citizen()
    case = await begun(client, me)
    field = free_text(case["form"])
    first = await save(client, me, case, case["revision"], **{field: "手机"})

    again = await save(client, me, case, case["revision"], **{field: "手机"})

    assert again.status_code == 200
    assert again.json()["revision"] > first.json()["revision"]
    assert (await cases.seen(client, me, case))["answers"] == {field: "手机"}


async def test_null_clears_an_answer(client):
    me = await people.citizen()
    case = await begun(client, me)
    field = free_text(case["form"])
    first = await save(client, me, case, case["revision"], **{field: "写错了"})
    await save(client, me, case, first.json()["revision"], **{field: None})
    assert (await cases.seen(client, me, case))["answers"] == {}


async def test_a_field_the_form_does_not_have_is_refused_by_name(client):
    me = await people.citizen()
    case = await begun(client, me)
    answer = await save(client, me, case, case["revision"], nonsense="x")
    assert answer.status_code == 422
    assert [(f["field"], f["code"]) for f in answer.json()["fields"]] == [("answers.nonsense", "unknown_field")]


async def test_what_the_city_knows_is_filled_in_with_its_source(client):
    me = await people.citizen(name="王芳")
    case = await begun(client, me)

    known = (await client.get(f"/api/applications/{case['id']}/prefill", headers=me.headers)).json()["fields"]

    by_source = {case["form"]["form"]["prefill"].get(f["field"]): f for f in known}
    assert by_source["person.name"]["value"] == "王芳"
    assert by_source["person.id_number"]["value"] == me.id_number
    assert by_source["person.phone"]["value"] == me.phone
    assert by_source["person.name"]["source"] == "real_name"
    assert by_source["person.phone"]["source_text"] == "来自个人资料"


async def test_what_was_answered_before_is_not_asked_again(client):
    me = await people.citizen()
    earlier = await cases.filed(client, me, cases.PLAIN)
    form = await cases.item(client, cases.PLAIN)
    given = (await cases.seen(client, me, earlier))["answers"]
    field = next(n for n in (free_text(form), *form["form"]["schema"]["properties"]) if n in given)

    case = await begun(client, me)
    known = (await client.get(f"/api/applications/{case['id']}/prefill", headers=me.headers)).json()["fields"]

    sources = {f["field"]: f["source"] for f in known}
    assert sources[field] in ("previous_application", "profile", "real_name")
    assert any(f["source"] == "previous_application" for f in known)


async def test_a_draft_that_is_deleted_is_gone(client):
    me = await people.citizen()
    case = await cases.draft(client, me)
    gone = await client.delete(f"/api/applications/{case['id']}", headers=me.headers)
    after = await client.get(f"/api/applications/{case['id']}", headers=me.headers)
    assert (gone.status_code, after.status_code) == (204, 404)


async def test_what_was_filed_cannot_be_deleted_or_edited(client):
    me = await people.citizen()
    case = await cases.filed(client, me, cases.PLAIN)
    deleted = await client.delete(f"/api/applications/{case['id']}", headers=me.headers)
    edited = await save(client, me, case, case["revision"])
    assert {deleted.status_code, edited.status_code} == {409}
    assert deleted.json()["code"] == "application_step_not_allowed"


async def test_somebody_elses_file_cannot_be_attached(client):
    me, other = await people.citizen(), await people.citizen()
    case = await begun(client, me, cases.ITEM)
    code = case["form"]["materials"][0]["code"]
    theirs = await cases.upload(client, other)

    answer = await client.put(
        f"/api/applications/{case['id']}/materials/{code}", json={"file_ids": [theirs]}, headers=me.headers
    )
    unknown = await client.put(
        f"/api/applications/{case['id']}/materials/{code}", json={"file_ids": [str(new_id())]}, headers=me.headers
    )

    assert answer.status_code == unknown.status_code == 404
    assert answer.json()["code"] == unknown.json()["code"]


async def test_a_file_is_seen_by_its_person_and_by_nobody_else(client):
    me, other = await people.citizen(), await people.citizen()
    case = await begun(client, me, cases.ITEM)
    code = case["form"]["materials"][0]["code"]
    file_id = await cases.attach(client, me, f"/api/applications/{case['id']}/materials/{code}")
    address = f"/api/applications/{case['id']}/files/{file_id}"

    assert (await client.get(address, headers=me.headers)).status_code == 200
    assert (await client.get(address, headers=other.headers)).status_code == 404
    assert (await client.get(address.replace(file_id, str(new_id())), headers=me.headers)).status_code == 404


async def test_applying_needs_a_checked_name(client):
    nameless = await people.citizen(level=1)
    form = await cases.item(client, cases.PLAIN)
    answer = await client.post(
        "/api/applications", json={"item_code": form["code"], "division": cases.TOWN}, headers=nameless.headers
    )
    assert (answer.status_code, answer.json()["code"]) == (403, "real_name_first")


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"item_code": "nothing-like-it", "division": cases.TOWN}, 404, "not_found"),
        ({"division": cases.TOWN}, 422, "invalid_input"),
        ({"item_code": "x", "division": "31"}, 422, "invalid_input"),
        ({"item_code": "x", "surprise": 1}, 422, "invalid_input"),
    ],
)
async def test_a_beginning_that_makes_no_sense_is_refused(client, body, status, code):
    me = await people.citizen()
    answer = await client.post("/api/applications", json=body, headers=me.headers)
    assert (answer.status_code, answer.json()["code"]) == (status, code)


async def test_a_division_that_does_not_exist_does_not_serve(client):
    me = await people.citizen()
    form = await cases.item(client, cases.PLAIN)
    answer = await client.post(
        "/api/applications", json={"item_code": form["code"], "division": "310999"}, headers=me.headers
    )
    assert (answer.status_code, answer.json()["code"]) == (409, "division_not_served")


async def test_my_list_is_mine_newest_first_and_paged(client):
    me, other = await people.citizen(), await people.citizen()
    mine = [(await begun(client, me))["id"] for _ in range(5)]
    await begun(client, other)

    seen, after = [], None
    while True:
        query = {"limit": 2, **({"after": after} if after else {})}
        page = (await client.get("/api/applications", params=query, headers=me.headers)).json()
        seen += [row["id"] for row in page["items"]]
        after = page["next"]
        if after is None:
            break

    assert seen == mine[::-1]
