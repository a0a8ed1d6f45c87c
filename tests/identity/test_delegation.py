"""委托代办: agreed by both sides, with a scope, a purpose and an end; either side may end it."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backend.identity import delegation, service, workflow
from backend.identity.delegation import DelegationKind, Side
from backend.identity.errors import DelegationNotInForce, DelegationStepNotAllowed
from backend.identity.models import Corporation, Delegation, DelegationState, DelegationStep
from backend.identity.principals import Role
from core import clock
from core.errors import NotFound
from core.ids import new_id
from notifications.models import Message
from tests import people
from tests.jobs import run_due_jobs

pytestmark = pytest.mark.usefixtures("db")
BASE = "/api/identity/delegations"


async def proposed(client, by, other_phone: str, **changes):
    body = {
        "kind": "family",
        "phone": other_phone,
        "role": "principal",
        "scope": ["*"],
        "purpose": "行动不便，请女儿代办",
        "expires_on": str(clock.today() + timedelta(days=180)),
    }
    return await client.post(BASE, json=body | changes, headers=by.headers)


async def in_force(client, elder, child, **changes) -> str:
    made = (await proposed(client, elder, child.phone, **changes)).json()["id"]
    agreed = await client.post(f"{BASE}/{made}/agreement", headers=child.headers)
    assert agreed.json()["state"] == "active", agreed.text
    return made


async def test_it_holds_only_when_both_have_agreed(client):
    elder, child = await people.citizen(name="陈桂兰"), await people.citizen(name="张伟")
    made = await proposed(client, elder, child.phone)
    assert made.status_code == 201, made.text
    delegation_id = made.json()["id"]
    with pytest.raises(NotFound):
        await service.acting_for(child.viewer, delegation_id, "A1")

    seen = (await client.get(BASE, headers=child.headers)).json()["items"][0]
    assert (seen["my_side"], seen["awaits_me"], seen["principal"], seen["agent"]) == ("agent", True, "陈*兰", "")
    agreed = await client.post(f"{BASE}/{delegation_id}/agreement", headers=child.headers)
    assert (agreed.json()["principal"], agreed.json()["agent"]) == ("陈桂兰", "张伟")

    person = await service.acting_for(child.viewer, delegation_id, "A1")
    assert (person.id, person.name) == (elder.id, "陈桂兰")
    with pytest.raises(NotFound):
        await service.acting_for(elder.viewer, delegation_id, "A1")


async def test_both_are_told(client):
    elder, child = await people.citizen(name="陈桂兰"), await people.citizen(name="张伟")
    made = await in_force(client, elder, child)
    await run_due_jobs()
    await client.post(f"{BASE}/{made}/revocation", json={"reason": "不再需要"}, headers=child.headers)
    await run_due_jobs()
    told = {(m.person_id, m.template) for m in await Message.all()}
    assert told == {(elder.id, "delegation_agreed"), (elder.id, "delegation_revoked")}


async def test_whoever_is_asked_is_told_before_they_agree(client):
    elder, child = await people.citizen(), await people.citizen()
    await proposed(client, elder, child.phone)
    await run_due_jobs()
    assert await Message.filter(person_id=child.id, template="delegation_proposed").count() == 1


async def test_the_answer_does_not_tell_whether_a_phone_is_known(client):
    elder, child = await people.citizen(), await people.citizen()
    known = (await proposed(client, elder, child.phone)).json()
    unknown = (await proposed(client, elder, "13899990000")).json()
    varying = {"id", "created_at"}
    assert {k: v for k, v in known.items() if k not in varying} == {
        k: v for k, v in unknown.items() if k not in varying
    }


async def test_a_stranger_sees_nothing(client):
    elder, child, stranger = await people.citizen(), await people.citizen(), await people.citizen()
    made = (await proposed(client, elder, child.phone)).json()["id"]
    assert (await client.get(BASE, headers=stranger.headers)).json()["items"] == []
    for path, body in (("agreement", None), ("revocation", {})):
        hidden = await client.post(f"{BASE}/{made}/{path}", json=body, headers=stranger.headers)
        absent = await client.post(f"{BASE}/{new_id()}/{path}", json=body, headers=stranger.headers)
        assert hidden.status_code == absent.status_code == 404
        assert hidden.json()["code"] == absent.json()["code"]


async def test_the_proposer_cannot_agree_for_the_other(client):
    elder, child = await people.citizen(), await people.citizen()
    made = (await proposed(client, elder, child.phone)).json()["id"]
    answer = await client.post(f"{BASE}/{made}/agreement", headers=elder.headers)
    assert (answer.status_code, answer.json()["code"]) == (409, "delegation_step_not_allowed")


async def test_the_side_that_was_asked_may_decline(client):
    elder, child = await people.citizen(), await people.citizen()
    made = (await proposed(client, elder, child.phone)).json()["id"]
    answer = await client.post(f"{BASE}/{made}/revocation", json={}, headers=child.headers)
    assert answer.json()["state"] == "declined"
    again = await client.post(f"{BASE}/{made}/agreement", headers=child.headers)
    assert again.status_code in (404, 409)


async def test_either_side_ends_it_at_once(client):
    for ender in ("elder", "child"):
        elder, child = await people.citizen(), await people.citizen()
        made = await in_force(client, elder, child)
        who = elder if ender == "elder" else child
        ended = await client.post(f"{BASE}/{made}/revocation", json={"reason": "到此为止"}, headers=who.headers)
        assert ended.json()["state"] == "revoked"
        with pytest.raises(DelegationNotInForce):
            await service.acting_for(child.viewer, made, "A1")
        steps = await DelegationStep.filter(delegation_id=made).order_by("id")
        assert [(s.state, s.by) for s in steps][-1] == ("revoked", who.viewer.actor)


async def test_it_reaches_only_its_items(client):
    elder, child = await people.citizen(), await people.citizen()
    made = await in_force(client, elder, child, scope=["A1", "B2"])
    assert (await service.acting_for(child.viewer, made, "B2")).id == elder.id
    with pytest.raises(DelegationNotInForce):
        await service.acting_for(child.viewer, made, "C3")


async def test_it_ends_on_its_day_in_shanghai(client):
    with clock.freeze("2026-05-04T12:00:00+08:00") as now:
        elder, child = await people.citizen(), await people.citizen()
        made = await in_force(client, elder, child, expires_on="2026-05-06")
        now.move(days=2, hours=11)
        await service.acting_for(child.viewer, made, "A1")
        now.move(hours=2)
        with pytest.raises(DelegationNotInForce):
            await service.acting_for(child.viewer, made, "A1")
        await delegation.end_expired()
    assert (await Delegation.get(id=made)).state == "expired"


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"expires_on": "2020-01-01"}, "expires_on"),
        ({"expires_on": "2099-01-01"}, "expires_on"),
        ({"kind": "corporate"}, "corporation_id"),
        ({"kind": "guardian"}, "kind"),
        ({"scope": ["*", "A1"]}, "scope"),
        ({"scope": []}, "scope"),
        ({"phone": "12345"}, "phone"),
        ({"purpose": " "}, "purpose"),
    ],
)
async def test_terms_that_cannot_be_are_refused_by_field(client, changes, field):
    elder = await people.citizen()
    answer = await proposed(client, elder, "13899990000", **changes)
    assert answer.status_code == 422
    assert field in {f["field"] for f in answer.json()["fields"]}
    assert all(f["message"] for f in answer.json()["fields"])


async def test_one_cannot_delegate_to_oneself(client):
    someone = await people.citizen()
    answer = await proposed(client, someone, someone.phone)
    assert answer.json()["code"] == "delegation_to_oneself"


async def test_sending_it_twice_makes_one(client):
    elder, child = await people.citizen(), await people.citizen()
    once = people.SignedIn(elder.viewer, elder.headers | {"Idempotency-Key": "a-key-of-mine"}, "")
    first, second = await proposed(client, once, child.phone), await proposed(client, once, child.phone)
    assert first.json() == second.json()
    assert await Delegation.all().count() == 1


async def test_a_clerk_acts_for_the_body_whose_representative_appointed_them(client):
    boss, clerk = await people.citizen(name="赵磊"), await people.citizen(name="周洋")
    body = await Corporation.create(
        name="上海弈川餐饮管理有限公司", uscc="91310199MA9YCH014U", legal_representative_id=boss.id, state="confirmed"
    )
    terms = {"phone": clerk.phone, "scope": ["A1"], "expires_on": str(clock.today() + timedelta(days=30))}
    path = f"/api/identity/corporations/{body.id}/clerks"
    hidden = await client.post(path, json=terms, headers=clerk.headers)
    assert hidden.status_code == 404
    made = await client.post(path, json=terms, headers=boss.headers)
    assert made.status_code == 201, made.text
    await client.post(f"{BASE}/{made.json()['id']}/agreement", headers=clerk.headers)

    found, by = await service.acting_as(clerk.viewer, body.id, "A1")
    assert (found.id, str(by.id)) == (body.id, made.json()["id"])
    with pytest.raises(DelegationNotInForce):
        await service.acting_as(clerk.viewer, body.id, "B2")
    assert await service.acting_as(boss.viewer, body.id, "B2") == (body, None)
    with pytest.raises(NotFound):
        await service.acting_as((await people.citizen()).viewer, body.id, "A1")
    mine = (await client.get("/api/identity/corporations", headers=clerk.headers)).json()["items"]
    assert [(b["name"], b["i_am"]) for b in mine] == [("上海弈川餐饮管理有限公司", "clerk")]


async def test_whom_one_acts_for_can_be_read_and_the_reading_is_seen(client):
    elder, child = await people.citizen(name="陈桂兰"), await people.citizen(name="张伟")
    made = await in_force(client, elder, child)
    await service.acting_for(child.viewer, made, "A1")
    officer = await people.officer(Role.WINDOW_CLERK, name="沈静", department="社区事务受理服务中心")
    await service.person(officer.viewer, elder.id, case="SH20260001")
    reads = (await client.get("/api/identity/me/reads", headers=elder.headers)).json()["items"]
    assert [(r["who"], r["case"]) for r in reads] == [("社区事务受理服务中心 沈静", "SH20260001"), ("张伟", None)]


# ── the table of moves, walked at random ──

ACTS = ("agree_elder", "agree_child", "end_elder", "end_child", "end_stranger", "day", "expire")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(st.sampled_from(ACTS), max_size=8), by_agent=st.booleans())
async def test_whatever_is_tried_a_delegation_moves_only_by_the_table(db, acts, by_agent):
    with clock.freeze("2026-05-04T12:00:00+08:00") as now:
        who = {name: await people.citizen() for name in ("elder", "child", "stranger")}
        proposer, asked = ("child", "elder") if by_agent else ("elder", "child")
        made = await delegation.propose(
            who[proposer].viewer,
            kind=DelegationKind.FAMILY,
            my_side=Side.AGENT if by_agent else Side.PRINCIPAL,
            phone=who[asked].phone,
            scope=["*"],
            purpose="代办",
            expires_on=clock.today() + timedelta(days=1),
        )
        model = ["proposed"]
        for act in acts:
            verb, _, name = act.partition("_")
            if verb == "day":
                now.move(days=1)
                continue
            wanted = expected(model[-1], verb, name, asked, over=clock.today() > made.delegation.expires_on)
            try:
                if verb == "expire":
                    await delegation.end_expired()
                elif verb == "agree":
                    await delegation.agree(who[name].viewer, made.delegation.id)
                else:
                    await delegation.end(who[name].viewer, made.delegation.id)
            except (DelegationStepNotAllowed, DelegationNotInForce, NotFound):
                assert wanted is None, (model, act)
            else:
                if verb != "expire" or wanted:
                    assert wanted, (model, act)
                    model.append(wanted)
        stored = await Delegation.get(id=made.delegation.id)
        steps = await DelegationStep.filter(delegation=stored).order_by("id")
        assert [s.state.value for s in steps] == model
        assert stored.state == model[-1]
        for before, after in zip(model, model[1:], strict=False):
            workflow.check(DelegationState(before), DelegationState(after))
        assert (stored.asked_phone is None) == (len(model) > 1)
        holds = stored.state == "active" and clock.today() <= stored.expires_on
        assert await delegation.acts_for(who["child"].id, who["elder"].id) == holds


def expected(state: str, verb: str, name: str, asked: str, *, over: bool) -> str | None:
    """The model: what an act makes of a delegation, or None when it is refused or changes nothing."""
    if verb == "expire":
        return "expired" if over and state in ("proposed", "active") else None
    if name == "stranger" or state not in ("proposed", "active"):
        return None
    if verb == "agree":
        return "active" if state == "proposed" and name == asked and not over else None
    return "declined" if state == "proposed" and name == asked else "revoked"
