"""实名认证: name and number are compared by the provider; nobody gets into another's account that way."""

import pytest

from backend.identity import service, tokens
from backend.identity.models import Person
from backend.identity.principals import Role
from core import clock
from core.models import AuditEntry
from simulators.faults import Fault
from tests import people
from tests.identity.codes import signed_in

ZHANG_WEI = {"name": "张伟", "id_number": "310000198511060013"}
pytestmark = pytest.mark.usefixtures("register")


@pytest.fixture(autouse=True)
async def fresh_keys(db: None) -> None:
    tokens.forget()


async def verify(client, headers, body=ZHANG_WEI):
    return await client.post("/api/identity/me/real-name", json=body, headers=headers)


async def test_a_match_raises_the_level_and_answers_tokens_that_say_so(client):
    someone = await people.citizen(level=1)

    answer = await verify(client, someone.headers)

    assert answer.status_code == 200, answer.text
    assert answer.json()["viewer"] | {"id": ""} == {
        "kind": "citizen", "id": "", "name": "张伟", "level": 2, "language": "zh", "elder_mode": False,
    }  # fmt: skip
    headers = {"Authorization": f"Bearer {answer.json()['access_token']}"}
    me = (await client.get("/api/identity/me", headers=headers)).json()
    assert (me["level"], me["id_number"]) == (2, "3****************3")
    assert (await client.get("/api/identity/me", headers=someone.headers)).status_code == 401


async def test_what_is_stored_can_be_found_by_number_but_not_read(client):
    from core import db

    someone = await people.citizen(level=1)
    await verify(client, someone.headers)
    row = await db.row("select name, id_number, id_number_index from identity_person where id = $1", someone.id)
    assert "张伟".encode() not in row["name"]
    assert b"310000198511060013" not in row["id_number"]
    assert len(row["id_number_index"]) == 64


@pytest.mark.parametrize(
    "body", [ZHANG_WEI | {"name": "李娜"}, {"name": "Zhang Wei", "id_number": ZHANG_WEI["id_number"]}]
)
async def test_a_mismatch_is_refused_and_noted(client, body):
    someone = await people.citizen(level=1)
    answer = await verify(client, someone.headers, body)
    assert (answer.status_code, answer.json()["code"]) == (409, "real_name_mismatch")
    assert (await Person.get(id=someone.id)).level == 1
    assert await AuditEntry.filter(action="real_name.failed", person_id=someone.id).count() == 1


async def test_every_wrong_field_is_named(client):
    someone = await people.citizen(level=1)
    answer = await verify(client, someone.headers, {"name": "1", "id_number": "310000198511060014"})
    found = {f["field"]: f["code"] for f in answer.json()["fields"]}
    assert found == {"name": "person_name_form", "id_number": "id_number_check"}


async def test_without_the_provider_nothing_is_decided(client, register):
    someone = await people.citizen(level=1)
    register.add(Fault(platform="realname", kind="unavailable"))
    answer = await verify(client, someone.headers)
    assert (answer.status_code, answer.json()["code"]) == (503, "real_name_unavailable")
    assert (await verify(client, someone.headers)).status_code == 200


async def test_somebody_elses_number_does_not_open_their_account(client):
    await people.citizen(number=ZHANG_WEI["id_number"])
    stranger = await people.citizen(level=1)
    answer = await verify(client, stranger.headers)
    assert (answer.status_code, answer.json()["code"]) == (409, "real_name_taken")


async def test_a_checked_name_is_not_changed_online(client):
    someone = await people.citizen(level=2)
    answer = await verify(client, someone.headers)
    assert (answer.status_code, answer.json()["code"]) == (409, "real_name_fixed")


async def test_guessing_is_limited(client):
    someone = await people.citizen(level=1)
    wrong = ZHANG_WEI | {"name": "李娜"}
    statuses = [(await verify(client, someone.headers, wrong)).status_code for _ in range(6)]
    assert statuses == [409] * 5 + [429]


async def test_an_account_that_a_counter_made_is_opened_by_the_phone_left_there(client):
    clerk = await people.officer(Role.WINDOW_CLERK)
    enrolled = await service.find_or_enrol(clerk.viewer, **ZHANG_WEI, phone="13812340005")
    assert enrolled.level == 3

    answer = await verify(client, await signed_in(client, "13812340005"))

    assert answer.json()["viewer"]["id"] == str(enrolled.id)
    assert answer.json()["viewer"]["level"] == 3


async def test_an_account_that_a_counter_made_stays_closed_to_any_other_phone(client):
    clerk = await people.officer(Role.WINDOW_CLERK)
    await service.find_or_enrol(clerk.viewer, **ZHANG_WEI, phone="13812340005")
    answer = await verify(client, await signed_in(client, "13812340006"))
    assert answer.json()["code"] == "real_name_taken"


async def test_a_counter_finds_the_same_person_again_and_compares_the_name(register):
    clerk = await people.officer(Role.WINDOW_CLERK)
    first = await service.find_or_enrol(clerk.viewer, **ZHANG_WEI, phone="13812340005", address="乳山路235弄")
    again = await service.find_or_enrol(clerk.viewer, **ZHANG_WEI, from_card=True)
    assert (first.id, first.phone, first.address) == (again.id, "13812340005", "乳山路235弄")
    with pytest.raises(service.people.RealNameMismatch):
        await service.find_or_enrol(clerk.viewer, **ZHANG_WEI | {"name": "张三"}, from_card=True)

    register.add(Fault(platform="realname", kind="unavailable"))
    other = await service.find_or_enrol(clerk.viewer, name="李娜", id_number="310000198704150023")
    assert other.level == 2


async def test_an_elders_contact_may_be_the_childs_phone():
    child, clerk = await people.citizen(), await people.officer(Role.WINDOW_CLERK)
    elder = await service.find_or_enrol(clerk.viewer, **ZHANG_WEI, phone=child.phone, from_card=True)
    assert await service.phones_of([child.id, elder.id]) == {child.id: child.phone, elder.id: child.phone}


async def test_a_route_for_checked_people_says_what_to_do_first(client):
    someone = await people.citizen(level=1)
    body = {"kind": "family", "phone": "13812340001", "role": "principal", "scope": ["*"], "purpose": "代办"}
    body["expires_on"] = str(clock.today())
    answer = await client.post("/api/identity/delegations", json=body, headers=someone.headers)
    assert (answer.status_code, answer.json()["code"]) == (403, "real_name_first")
