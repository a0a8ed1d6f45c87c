"""What an officer confirms from documents: a parent's claim of a child, a representative's claim of a body."""

import io
from datetime import date, timedelta
from uuid import UUID

import pytest
from PIL import Image

from backend.identity import service
from backend.identity.models import Claim, Delegation
from backend.identity.principals import Role
from core import clock, files
from core.errors import NotFound
from core.ids import new_id
from core.models import AuditEntry
from notifications.models import Message
from simulators.faults import Fault
from tests import people
from tests.jobs import run_due_jobs

pytestmark = pytest.mark.usefixtures("register")
BASE = "/api/identity"
USCC = "91310199MA9YCH014U"


async def photo(owner: people.SignedIn) -> str:
    picture = io.BytesIO()
    Image.new("RGB", (40, 30), "white").save(picture, "JPEG")
    kept = await files.store(picture.getvalue(), name="户口簿.jpg", owner=owner.viewer.actor, claimed=False)
    return str(kept.id)


def child_number(age: int = 8) -> str:
    return people.id_number(born=clock.today() - timedelta(days=366 * age))


async def claimed(client, parent: people.SignedIn, **changes):
    body = {"name": "张小雨", "id_number": child_number(), "relation": "父女", "household_book": [await photo(parent)]}
    return await client.post(f"{BASE}/minors", json=body | changes, headers=parent.headers)


async def decided(client, officer: people.SignedIn, claim_id, **body):
    return await client.post(f"{BASE}/claims/{claim_id}/decision", json=body, headers=officer.headers)


async def test_a_parent_acts_for_a_child_once_an_officer_has_seen_the_household_book(client):
    parent, officer = await people.citizen(name="张伟"), await people.officer(Role.REVIEWER)
    made = await claimed(client, parent)
    assert (made.status_code, made.json()["state"]) == (201, "under_review"), made.text

    [waiting] = (await client.get(f"{BASE}/claims", headers=officer.headers)).json()["items"]
    assert (waiting["claimant"], waiting["subject"], waiting["relation"]) == ("张伟", "张小雨", "父女")
    assert "********" in waiting["subject_number"]
    page = await client.get(f"{BASE}/claims/{waiting['id']}/files/{waiting['evidence'][0]}", headers=officer.headers)
    assert page.headers["content-type"] == "image/jpeg"
    answer = await decided(client, officer, waiting["id"], confirmed=True)
    assert answer.json()["state"] == "confirmed", answer.text

    child = await service.acting_for(parent.viewer, made.json()["id"], "A1")
    assert (child.name, child.level) == ("张小雨", 2)
    reads = (await client.get(f"{BASE}/me/reads", headers=parent.headers)).json()["items"]
    assert {r["action"] for r in reads} == {"claim.read", "claim.evidence_read"}


async def test_it_ends_on_the_eighteenth_birthday():
    from backend.identity.claims import _birthday

    assert _birthday(date(2012, 6, 30), 18) == date(2030, 6, 30)
    assert _birthday(date(2012, 2, 29), 18) == date(2030, 3, 1)


async def test_a_refusal_has_a_reason_and_gives_no_right(client):
    parent, officer = await people.citizen(), await people.officer(Role.REVIEWER)
    made = (await claimed(client, parent)).json()
    claim = await Claim.get()
    assert (await decided(client, officer, claim.id, confirmed=False)).status_code == 422
    refused = await decided(client, officer, claim.id, confirmed=False, reason="户口簿缺少孩子一页")
    assert refused.json()["state"] == "refused"
    assert (await Delegation.get(id=made["id"])).state == "declined"
    assert (await decided(client, officer, claim.id, confirmed=True)).json()["code"] == "claim_decided"
    again = await claimed(client, parent)
    assert again.status_code == 201


async def test_a_parent_who_withdrew_meanwhile_gets_nothing(client):
    parent, officer = await people.citizen(), await people.officer(Role.REVIEWER)
    made = (await claimed(client, parent)).json()["id"]
    await client.post(f"{BASE}/delegations/{made}/revocation", json={}, headers=parent.headers)
    await decided(client, officer, (await Claim.get()).id, confirmed=True)
    assert (await Delegation.get(id=made)).state == "revoked"


async def test_grown_up_mismatched_repeated_and_strangers_papers_are_refused(client, register):
    parent, stranger = await people.citizen(), await people.citizen()
    number = child_number()
    cases = [
        ({"id_number": people.id_number(born=date(1990, 1, 1))}, 409, "not_a_minor"),
        ({"id_number": people.id_number(born=date(2018, 1, 1), sequence=910)}, 409, "real_name_mismatch"),
        ({"household_book": [await photo(stranger)]}, 404, "not_found"),
        ({"household_book": [str(new_id())]}, 404, "not_found"),
        ({"household_book": []}, 422, "invalid_input"),
        ({"id_number": number}, 201, None),
        ({"id_number": number}, 409, "already_guardian"),
    ]
    for changes, status, code in cases:
        answer = await claimed(client, parent, **changes)
        assert (answer.status_code, answer.json().get("code")) == (status, code), (changes, answer.text)
    register.add(Fault(platform="realname", kind="unavailable"))
    assert (await claimed(client, parent)).status_code == 503


async def test_both_parents_may_act_for_one_child(client):
    number = child_number()
    for _ in range(2):
        assert (await claimed(client, await people.citizen(), id_number=number)).status_code == 201
    assert len(set(await Delegation.all().values_list("principal_id", flat=True))) == 1


async def test_a_body_is_registered_by_its_representative_and_confirmed_by_an_officer(client):
    boss, officer = await people.citizen(name="赵磊"), await people.officer(Role.REVIEWER)
    body = {"name": "上海弈川餐饮管理有限公司", "uscc": USCC.lower(), "legal_representative": "赵磊"}
    path = f"{BASE}/corporations"
    other = await client.post(path, json=body | {"legal_representative": "李娜"}, headers=boss.headers)
    assert other.json()["code"] == "not_legal_representative"
    made = await client.post(path, json=body | {"licence": [await photo(boss)]}, headers=boss.headers)
    assert (made.json()["uscc"], made.json()["state"]) == (USCC, "under_review"), made.text
    assert (await client.post(path, json=body, headers=boss.headers)).json()["code"] == "corporation_already_registered"

    clerk = {"phone": "13899990000", "scope": ["*"], "expires_on": str(clock.today())}
    early = await client.post(f"{path}/{made.json()['id']}/clerks", json=clerk, headers=boss.headers)
    assert early.json()["code"] == "corporation_not_confirmed"
    await decided(client, officer, (await Claim.get()).id, confirmed=True)
    assert (
        await client.post(f"{path}/{made.json()['id']}/clerks", json=clerk, headers=boss.headers)
    ).status_code == 201


async def test_only_reviewers_see_claims_and_unknown_ones_are_not_found(client):
    clerk, officer = await people.officer(Role.WINDOW_CLERK), await people.officer(Role.REVIEWER)
    assert (await client.get(f"{BASE}/claims", headers=clerk.headers)).status_code == 403
    assert (await decided(client, officer, new_id(), confirmed=True)).status_code == 404
    parent = await people.citizen()
    await claimed(client, parent)
    claim = await Claim.get()
    unrelated = await client.get(f"{BASE}/claims/{claim.id}/files/{await photo(parent)}", headers=officer.headers)
    assert unrelated.status_code == 404
    assert not await AuditEntry.filter(action="claim.evidence_read").exists()


async def test_the_papers_go_with_the_account(client):
    parent = await people.citizen()
    paper = await photo(parent)
    await claimed(client, parent, household_book=[paper])
    assert (await client.post(f"{BASE}/me/deletion", json={}, headers=parent.headers)).status_code == 204
    with pytest.raises(NotFound):
        await files.get(UUID(paper))
    assert (await Claim.get()).evidence == []
    assert (await Delegation.get()).state == "revoked"


async def test_the_claimant_is_told_what_was_decided(client):
    officer = await people.officer(Role.REVIEWER)
    for body, template in (
        ({"confirmed": True}, "claim_confirmed"),
        ({"confirmed": False, "reason": "缺页"}, "claim_refused"),
    ):
        parent = await people.citizen()
        await claimed(client, parent)
        await decided(client, officer, (await Claim.get(person_id=parent.id)).id, **body)
        await run_due_jobs()
        assert [m.template for m in await Message.filter(person_id=parent.id)] == [template]
