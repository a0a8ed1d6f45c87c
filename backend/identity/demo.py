"""Demonstration people, made only under `make run`: cities/<city>/demo-people.toml tells who they are."""

import functools
import tomllib
from datetime import timedelta
from typing import Any

from starlette.requests import Request

from backend.identity import delegation, passwords, real_name
from backend.identity.models import (
    Claim,
    ClaimKind,
    ClaimState,
    Corporation,
    Delegation,
    DelegationKind,
    DelegationState,
    DelegationStep,
    Department,
    Level,
    Officer,
    Person,
    Phone,
    Post,
    RoleGrant,
    Side,
)
from backend.identity.principals import Role, anyone
from backend.identity.schemas import DemoPeopleOut, DemoPerson
from backend.identity.signing_in import phone_index
from core import clock, db
from core.errors import NotFound
from core.http import Routes
from core.settings import settings

routes = Routes("/api/demo", title="演示")


@functools.cache
def _file() -> dict[str, Any]:
    return tomllib.loads((settings().city_dir / "demo-people.toml").read_text("utf-8"))


@routes.get("/people", allow=anyone, returns=DemoPeopleOut, raises=(NotFound,))
async def demo_people(request: Request) -> DemoPeopleOut:
    """演示人员及其登录方式 (only under `make run`)"""
    if not settings().demo:
        raise NotFound
    password = _file()["demonstration"]["password"]
    people = [
        DemoPerson(
            kind="citizen", **{k: c.get(k) for k in ("label", "name", "phone", "division", "id_number")},
            registered=c.get("registered", True),
        )
        for c in _file()["citizen"]
    ]  # fmt: skip
    people += [
        DemoPerson(
            kind="officer", password=password,
            **{k: o.get(k) for k in ("label", "name", "username", "totp_secret", "division", "roles")},
        )
        for o in _file()["officer"]
    ]  # fmt: skip
    return DemoPeopleOut(people=people)


def seats() -> dict[str, str]:
    """User name → division whose centre the demonstration officer sits in."""
    return {o["username"]: o["site"] for o in _file()["officer"] if "site" in o}


async def seed() -> None:
    """Make whoever is missing; who is there stays as they are."""
    given = _file()
    password_hash = ""
    if await Officer.filter(username__in=[o["username"] for o in given["officer"]]).count() < len(given["officer"]):
        password_hash = await passwords.hashed(given["demonstration"]["password"])
    await _seed(given, password_hash)


@db.atomic()
async def _seed(given: dict[str, Any], password_hash: str) -> None:
    await db.execute("select pg_advisory_xact_lock(hashtext('yichuang.identity.demo'))")
    people = {c["id_number"]: await _citizen(c) for c in given["citizen"] if c.get("registered", True)}
    bodies = {
        c["uscc"]: await _corporation(c, people[c["legal_representative"]])
        for c in given["corporation"]
        if c.get("registered", True)
    }
    for terms in given["delegation"]:
        body = bodies.get(terms.get("corporation", ""))
        principal = people.get(terms.get("principal", ""))
        await _delegation(terms, people[terms["agent"]], principal, body)
    for officer in given["officer"]:
        await _officer(officer, password_hash)


async def _citizen(given: dict[str, Any]) -> Person:
    level = Level(given["level"])
    index = real_name.id_number_index(given["id_number"])
    phone = given.get("phone")
    found = await Person.get_or_none(id_number_index=index)
    if found is None and phone is not None:
        held = await Phone.get_or_none(number_index=phone_index(phone), verified_at__isnull=False)
        found = await Person.get(id=held.person_id) if held else None  # type: ignore[attr-defined]
    if found is not None:
        return found
    person = await Person.create(
        elder_mode=given.get("elder_mode", False), division=given["division"], address=given["address"]
    )
    if level >= Level.CHECKED:
        await real_name.identify(person, given["name"], given["id_number"], level)
    if phone is not None:
        await Phone.create(person=person, number=phone, number_index=phone_index(phone), verified_at=clock.now())
    return person


async def _corporation(given: dict[str, Any], representative: Person) -> Corporation:
    body, is_new = await Corporation.get_or_create(
        uscc=given["uscc"],
        legal_representative_id=representative.id,
        defaults={"name": given["name"], "state": ClaimState.CONFIRMED},
    )
    if is_new:
        await Claim.create(
            kind=ClaimKind.CORPORATION, person_id=representative.id, subject_id=body.id, evidence=[],
            state=ClaimState.CONFIRMED, decided_by="system", decided_at=clock.now(), created_at=clock.now(),
        )  # fmt: skip
    return body


async def _delegation(terms: dict[str, Any], agent: Person, principal: Person | None, body: Corporation | None) -> None:
    kind = DelegationKind(terms["kind"])
    sides: dict[str, Any] = {
        "agent_id": agent.id,
        "principal_id": principal.id if principal else None,
        "corporation_id": body.id if body else None,
    }
    if await Delegation.exists(kind=kind, **sides):
        return
    made = await Delegation.create(
        kind=kind, state=DelegationState.ACTIVE, proposed_by=Side.AGENT, scope=terms["scope"], purpose=terms["purpose"],
        relation=terms.get("relation", ""), expires_on=clock.today() + delegation.LONGEST - timedelta(days=1),
        created_at=clock.now(), **sides,
    )  # fmt: skip
    await DelegationStep.create(delegation=made, state=made.state, by="system", at=clock.now())


async def _officer(given: dict[str, Any], password_hash: str) -> None:
    if await Officer.exists(username=given["username"]):
        return
    department = await Department.get(code=given["department"])
    post, _ = await Post.get_or_create(department_id=department.id, name=given["post"])
    officer = await Officer.create(
        username=given["username"], name=given["name"], department=department, post_id=post.id,
        division=given["division"], password_hash=password_hash, password_changed_at=clock.now(),
        totp_secret=given["totp_secret"],
    )  # fmt: skip
    for role in given["roles"]:
        await RoleGrant.create(officer=officer, role=Role(role), granted_by="system", granted_at=clock.now())
