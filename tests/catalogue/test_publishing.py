"""Draft → dry run → publication: what is published stands, and nobody publishes blindly."""

import asyncpg
import pytest

from backend.catalogue import publishing, service
from backend.catalogue.publishing import OpenCase
from backend.identity.principals import Role
from core import db
from tests import people

NAME = "敬老卡申领"
ANSWERS = {
    "applicant_name": "王建国",
    "applicant_id_type": "111",
    "applicant_id_number": "310000195803120010",
    "applicant_phone": "13900000009",
    "residence_address": "上海市黄浦区南京东路街道贵州路1号",
    "had_card": False,
    "tax_china_only": True,
    "delivery_method": "window",
    "declared": True,
}


@pytest.fixture
async def admin(client):
    return await people.officer(Role.SYSTEM_ADMIN)


async def begun(client, admin, code):
    answer = await client.post(f"/api/catalogue/items/{code}/drafts", headers=admin.headers)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def changed(client, admin, draft, **content):
    body = {"revision": draft["revision"], "content": draft["content"] | content}
    return await client.put(f"/api/catalogue/drafts/{draft['id']}", json=body, headers=admin.headers)


async def test_a_new_version_is_offered_and_the_old_one_stays_as_it_was(client, admin, codes):
    code = codes[NAME]
    before = await service.item(code)
    draft = await begun(client, admin, code)
    draft = (await changed(client, admin, draft, title="领敬老卡", fee_text="10元")).json()
    ran = await client.post(f"/api/catalogue/drafts/{draft['id']}/dry-run", headers=admin.headers)

    published = await client.post(f"/api/catalogue/drafts/{draft['id']}/publication", headers=admin.headers)

    assert ran.status_code == published.status_code == 200
    now = (await client.get(f"/api/catalogue/items/{code}")).json()
    assert (now["title"], now["fee_text"], now["version"]) == ("领敬老卡", "10元", 2)
    assert (await client.get(f"/api/catalogue/items/{code}/versions/1")).json()["title"] == "申领敬老卡"
    assert (await service.version(before.version_id)).title == "申领敬老卡"
    found = (await client.get("/api/catalogue/items", params={"q": "领敬老卡"})).json()["items"]
    assert found[0]["title"] == "领敬老卡"


async def test_nobody_publishes_what_was_not_run_dry_as_it_is(client, admin, codes):
    draft = await begun(client, admin, codes[NAME])
    address = f"/api/catalogue/drafts/{draft['id']}"
    unseen = await client.post(f"{address}/publication", headers=admin.headers)
    await client.post(f"{address}/dry-run", headers=admin.headers)
    await changed(client, admin, draft, fee_text="1元")

    stale = await client.post(f"{address}/publication", headers=admin.headers)

    assert (unseen.status_code, unseen.json()["code"]) == (409, "dry_run_first")
    assert (stale.status_code, stale.json()["code"]) == (409, "dry_run_first")


async def test_a_published_version_changes_neither_over_http_nor_in_the_database(client, admin, codes):
    item = await service.item(codes[NAME])
    draft = await begun(client, admin, codes[NAME])

    answer = await changed(client, admin, draft | {"id": str(item.version_id)}, title="别的")

    assert (answer.status_code, answer.json()["code"]) == (409, "version_published")
    with pytest.raises(asyncpg.PostgresError, match="never changes"):
        await db.execute("update item_version set content = '{}' where id = $1", item.version_id)


async def test_an_item_has_one_draft_at_a_time(client, admin, codes):
    await begun(client, admin, codes[NAME])

    again = await client.post(f"/api/catalogue/items/{codes[NAME]}/drafts", headers=admin.headers)

    assert (again.status_code, again.json()["code"]) == (409, "draft_exists")


async def test_two_editors_do_not_overwrite_each_other(client, admin, codes):
    draft = await begun(client, admin, codes[NAME])
    await changed(client, admin, draft, fee_text="1元")

    late = await changed(client, admin, draft, fee_text="2元")

    assert late.status_code == 412


async def test_an_unsound_form_is_refused_with_all_its_faults(client, admin, codes):
    draft = await begun(client, admin, codes[NAME])
    form = draft["content"]["form"]
    form["schema"]["properties"]["lost"] = {"type": "string", "title": "失", "x-en": "Lost", "maxLength": 9}
    form["rules"]["had_card"]["visible"] = ["field", "nowhere"]

    answer = await changed(client, admin, draft, form=form)

    assert (answer.status_code, answer.json()["code"]) == (422, "form_unsound")
    assert len(answer.json()["faults"]) == 2


@pytest.mark.parametrize("role", [Role.WINDOW_CLERK, Role.REVIEWER, Role.AUDIT_ADMIN])
async def test_others_do_not_write_the_catalogue(client, codes, role):
    someone = await people.officer(role)

    answer = await client.post(f"/api/catalogue/items/{codes[NAME]}/drafts", headers=someone.headers)

    assert answer.status_code == 403


async def _cases(*cases):
    for case in cases:
        yield case


def case(item, *, kind="draft", materials=(), **answers):
    return OpenCase(
        id="c1", kind=kind, state=kind, version_id=item.version_id, answers=ANSWERS | answers,
        materials=frozenset(materials),
    )  # fmt: skip


async def _impact(client, admin, codes, open_case, change):
    """What a changed form would mean to one case."""
    draft = await begun(client, admin, codes[NAME])
    change(draft["content"])
    answer = await changed(client, admin, draft)
    assert answer.status_code == 200, answer.text
    return await publishing.dry_run(draft["id"], _cases(open_case))


async def test_a_dry_run_says_what_carries_over(client, admin, codes):
    item = await service.item(codes[NAME])

    run = await _impact(client, admin, codes, case(item), lambda content: None)

    assert run.counts.model_dump() == {"cases": 1, "carried": 1, "asked_again": 0, "impossible": 0}
    assert run.impacts == []


async def test_a_dry_run_says_what_must_be_asked_again(client, admin, codes):
    item = await service.item(codes[NAME])

    def ask_more(content):
        content["form"]["schema"]["properties"]["had_card"] = {
            "type": "string", "title": "以前领过吗", "x-en": "Had one", "oneOf": [
                {"const": "yes", "title": "领过", "x-en": "Yes"}, {"const": "no", "title": "没有", "x-en": "No"}],
        }  # fmt: skip
        content["form"]["rules"]["old_card"]["visible"] = ["=", ["field", "had_card"], "yes"]

    run = await _impact(client, admin, codes, case(item), ask_more)

    assert run.counts.asked_again == 1
    assert run.impacts[0].ask_again == ["had_card"]
    assert "applicant_name" in run.impacts[0].carries_over


async def test_a_dry_run_says_which_answers_lose_their_place_and_which_papers_are_missing(client, admin, codes):
    item = await service.item(codes[NAME])

    def drop(content):
        form = content["form"]
        del form["schema"]["properties"]["tax_china_only"], form["rules"]["tax_china_only"]
        form["order"].remove("tax_china_only")
        for step in form["steps"]:
            step["fields"] = [name for name in step["fields"] if name != "tax_china_only"]
        content["materials"].append(dict(content["materials"][1], code="new_paper", name="新材料"))

    run = await _impact(client, admin, codes, case(item, kind="case", materials=["id_card", "m8624f7"]), drop)

    assert run.impacts[0].dropped == ["tax_china_only"]
    assert run.impacts[0].materials_to_add == ["new_paper"]


async def test_a_dry_run_says_what_becomes_impossible(client, admin, codes):
    """A rule over a computed value: asking again would not make anybody older."""
    item = await service.item(codes[NAME])

    def older(content):
        content["form"]["rules"]["applicant_age"]["valid"] = [
            {
                "rule": [">=", ["field", "applicant_age"], 90],
                "code": "under_90",
                "message": "须满 90",
                "message_en": "90",
            }
        ]

    run = await _impact(client, admin, codes, case(item), older)

    assert run.counts.impossible == 1
    assert run.impacts[0].reasons == ["applicant_age:under_90"]
