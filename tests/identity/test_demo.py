"""The demonstration people exist, can sign in, and are those of the simulators' register."""

import tomllib

import pyotp
import pytest

from backend.identity import loading, tokens
from backend.identity.models import Corporation, Delegation, Department, Officer, Person
from core import clock
from core.identifiers import parse_resident_id, parse_uscc
from core.settings import settings
from simulators.register import people as register
from tests.identity.codes import signed_in


@pytest.fixture
async def seeded(db):
    tokens.forget()
    await loading.load_city(settings().city_dir)
    await loading.seed_demo()


async def test_everybody_listed_can_sign_in(client, seeded):
    listed = (await client.get("/api/demo/people")).json()["people"]
    kinds = {"citizen": 0, "officer": 0}
    for person in listed:
        if person["kind"] == "officer":
            code = pyotp.TOTP(person["totp_secret"]).at(clock.now())
            body = {"username": person["username"], "password": person["password"], "totp": code}
            answer = await client.post("/api/identity/officer-sessions", json=body)
            assert answer.status_code == 201, (person, answer.text)
            assert answer.json()["viewer"]["roles"] == person["roles"]
        elif person["phone"] and person["registered"]:
            headers = await signed_in(client, person["phone"])
            me = (await client.get("/api/identity/me", headers=headers)).json()
            assert me["name"] in (person["name"], "")
        kinds[person["kind"]] += 1
    assert kinds["citizen"] >= 4
    assert kinds["officer"] >= 9


async def test_seeding_again_changes_nothing(seeded):
    async def counts():
        return [await model.all().count() for model in (Person, Officer, Delegation, Corporation, Department)]

    before = await counts()
    await loading.load_city(settings().city_dir)
    await loading.seed_demo()
    assert await counts() == before


async def test_outside_a_demonstration_nobody_is_listed(client, monkeypatch):
    monkeypatch.setenv("CITY_DEMO", "false")
    settings.cache_clear()
    try:
        assert (await client.get("/api/demo/people")).status_code == 404
    finally:
        monkeypatch.undo()
        settings.cache_clear()


def test_the_people_are_those_of_the_register_and_their_numbers_are_right():
    given = tomllib.loads((settings().city_dir / "demo-people.toml").read_text("utf-8"))
    known = {person.id_number: person.name for person in register().values()}
    for citizen in given["citizen"]:
        assert known[parse_resident_id(citizen["id_number"]).number] == citizen["name"]
    for corporation in given["corporation"]:
        parse_uscc(corporation["uscc"])


def test_every_department_of_the_catalogue_is_there():
    import csv

    named = {
        d["name"] for d in tomllib.loads((settings().city_dir / "departments.toml").read_text("utf-8"))["department"]
    }
    with (settings().city_dir / "community-items.csv").open(encoding="utf-8-sig") as items:
        assert {row["department"] for row in csv.DictReader(items)} <= named
