"""A person sees who read their data, takes a copy, and may be forgotten."""

import json

import pytest

from backend.identity import privacy, service
from backend.identity.models import Corporation, Delegation, Person, Phone
from backend.identity.principals import Role
from core import db
from core.errors import NotFound
from core.ids import new_id
from tests import people

pytestmark = pytest.mark.usefixtures("db")
ME = "/api/identity/me"


async def test_me_is_changed_field_by_field(client):
    someone = await people.citizen()
    answer = await client.patch(ME, json={"elder_mode": True, "address": " 贵州路135弄 "}, headers=someone.headers)
    assert (answer.json()["elder_mode"], answer.json()["address"]) == (True, "贵州路135弄")
    answer = await client.patch(ME, json={"language": "en", "division": "310106012"}, headers=someone.headers)
    assert (answer.json()["language"], answer.json()["elder_mode"]) == ("en", True)
    wrong = await client.patch(ME, json={"language": "fr", "division": "31x", "name": "x"}, headers=someone.headers)
    assert {f["field"] for f in wrong.json()["fields"]} == {"language", "division", "name"}


async def test_who_read_my_data_when_and_for_which_case(client):
    someone = await people.citizen()
    officer = await people.officer(Role.REVIEWER, name="马志远", department="市人力资源社会保障局")
    for case in ("SH1", "SH2", "SH3"):
        await service.person(officer.viewer, someone.id, case=case)
    await service.person(someone.viewer, someone.id)

    first = (await client.get(f"{ME}/reads", params={"limit": 2}, headers=someone.headers)).json()
    rest = (await client.get(f"{ME}/reads", params={"after": first["next"]}, headers=someone.headers)).json()

    seen = first["items"] + rest["items"]
    assert [r["case"] for r in seen] == ["SH3", "SH2", "SH1"]
    assert {r["who"] for r in seen} == {"市人力资源社会保障局 马志远"}
    assert rest["next"] is None
    crooked = await client.get(f"{ME}/reads", params={"after": "x"}, headers=someone.headers)
    assert crooked.status_code == 422


async def test_nobody_reads_a_person_without_a_reason_or_a_right():
    someone, other = await people.citizen(), await people.citizen()
    officer = await people.officer(Role.REVIEWER)
    with pytest.raises(TypeError):
        await service.person(officer.viewer, someone.id)
    with pytest.raises(NotFound):
        await service.person(other.viewer, someone.id)
    with pytest.raises(NotFound):
        await service.person(officer.viewer, new_id(), case="SH1")


async def test_the_export_holds_everything_in_full(client, monkeypatch):
    monkeypatch.setattr(privacy, "_exports", dict(privacy._exports))

    @privacy.exports("library")
    async def loans(person_id):
        return [{"person": person_id, "book": "城市"}]

    someone = await people.citizen(name="陈桂兰")
    answer = await client.get(f"{ME}/export", headers=someone.headers)
    held = answer.json()["held"]
    assert held["identity"]["person"]["name"] == "陈桂兰"
    assert held["identity"]["person"]["id_number"] == someone.id_number
    assert held["identity"]["phones"][0]["number"] == someone.phone
    assert held["library"] == [{"person": str(someone.id), "book": "城市"}]


async def test_the_account_goes_and_the_person_with_it(client):
    someone = await people.citizen(name="陈桂兰")
    assert (await client.post(f"{ME}/deletion", json={}, headers=someone.headers)).status_code == 204
    assert (await client.get(ME, headers=someone.headers)).status_code == 401
    left = await Person.get(id=someone.id)
    assert (left.name, left.id_number, left.id_number_index, left.address) == ("", None, None, "")
    assert left.deleted_at
    assert not await Phone.filter(person_id=someone.id).exists()
    assert await service.names_of([someone.id]) == {someone.id: ""}
    rows = json.dumps([dict(r) for r in await db.rows("select * from audit_entry")], default=str, ensure_ascii=False)
    for secret in (someone.phone, someone.id_number, "陈桂兰"):
        assert secret not in rows


async def test_what_is_unfinished_is_named_and_stops_it(client, monkeypatch):
    monkeypatch.setattr(privacy, "_objections", list(privacy._objections))

    @privacy.objections
    async def open_cases(person_id):
        return ["办件 SH20260001 尚未办结"]

    someone = await people.citizen()
    await Corporation.create(
        name="弈川", uscc="91310199MA9YCH014U", legal_representative_id=someone.id, state="confirmed"
    )
    answer = await client.post(f"{ME}/deletion", json={}, headers=someone.headers)
    assert (answer.status_code, answer.json()["code"]) == (409, "deletion_refused")
    assert answer.json()["reasons"] == ["您仍是“弈川”的法定代表人", "办件 SH20260001 尚未办结"]
    assert (await client.get(ME, headers=someone.headers)).json()["name"] == "张伟"


async def test_deleting_ends_what_others_could_do_for_one(client):
    from tests.identity.test_delegation import in_force

    elder, child = await people.citizen(), await people.citizen()
    made = await in_force(client, elder, child)
    await client.post(f"{ME}/deletion", json={}, headers=elder.headers)
    assert (await Delegation.get(id=made)).state == "revoked"
