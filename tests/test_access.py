"""Who may call what: every route × every role against a plain table that a person can read (tests/access.toml).

The table is written by hand from the issue of what each office does; nothing in it is read off the code.
"""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from backend.app import openapi
from backend.identity.principals import Role
from core.ids import new_id
from tests import people

WHO = ("anonymous", "citizen", "citizen_checked", *(role.value for role in Role))
TABLE: dict[str, dict[str, list[str]]] = tomllib.loads((Path(__file__).parent / "access.toml").read_text("utf-8"))


def wanted() -> dict[tuple[str, str], frozenset[str]]:
    """(method, path) → who may, with the table's groups spelled out."""
    groups = TABLE["groups"]
    may: dict[tuple[str, str], frozenset[str]] = {}
    for name, operations in TABLE["routes"].items():
        who = frozenset(groups[name])
        assert who <= set(WHO), name
        for operation in operations:
            method, path = operation.split()
            assert (method, path) not in may, f"{operation} stands twice"
            may[method, path] = who
    return may


def operations() -> list[tuple[str, str, dict[str, Any]]]:
    return [(m.upper(), path, o) for path, found in openapi()["paths"].items() for m, o in found.items()]


def test_the_table_names_every_route_and_no_other():
    assert {(m, p) for m, p, _ in operations()} == set(wanted())


@pytest.fixture
async def everybody(db: None) -> dict[str, dict[str, str]]:
    """Name in the table → headers of somebody like that."""
    signed_in = {role.value: await people.officer(role) for role in Role}
    signed_in |= {"citizen": await people.citizen(level=1), "citizen_checked": await people.citizen(level=2)}
    return {"anonymous": {}} | {name: person.headers for name, person in signed_in.items()}


async def test_every_route_admits_exactly_those_of_the_table(client, everybody):
    """With nobody's id and an empty body, an admitted caller gets past the door (404, 409, 422, 2xx); others do not."""
    table, wrong = wanted(), []
    for method, path, operation in operations():
        address = path
        for parameter in operation["parameters"]:
            if parameter["in"] == "path":
                value = str(new_id()) if parameter["schema"].get("format") == "uuid" else "999999"
                address = address.replace(f"{{{parameter['name']}}}", value)
        for name, headers in everybody.items():
            if _is_about_the_session_itself(method, path):
                continue
            json = {} if operation.get("requestBody") else None
            answer = await client.request(method, address, headers=headers, json=json)
            assert answer.status_code < 500, (method, path, name, answer.text)
            admitted = answer.status_code not in (401, 403)
            if not admitted and name == "anonymous":
                assert answer.status_code == 401, (method, path, answer.text)
            if admitted != (name in table[method, path]):
                wrong.append(f"{name}: {method} {path} → {answer.status_code} {answer.json().get('code')}")
    assert not wrong, "\n".join(wrong)


def _is_about_the_session_itself(method: str, path: str) -> bool:
    """Signing out, or deleting the account, would shut the person out of the routes that follow, and a refresh asks for
    a cookie; the tests of identity walk these."""
    ends = method == "DELETE" or path.endswith("/refresh")
    return (path.startswith("/api/identity/sessions") and ends) or path == "/api/identity/me/deletion"
