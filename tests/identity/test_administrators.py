"""Three administrators: one makes accounts, one grants rights, one reads what both did. None acts as an officer."""

import pytest

from backend.identity.models import RoleGrant
from backend.identity.principals import ADMINISTRATORS, Officer, Role, citizen, officer, real_name, signed_in
from core import audit
from core.ids import new_id
from tests import people
from tests.identity.test_officer_sign_in import enter, totp

pytestmark = pytest.mark.usefixtures("db")
BASE = "/api/identity"


@pytest.fixture
async def admins(db):
    return {role: await people.officer(role, username=f"admin.{role.value}") for role in sorted(ADMINISTRATORS)}


async def added(client, admins, username: str = "xu.wen", **given):
    system = admins[Role.SYSTEM_ADMIN]
    department_id = str(system.viewer.department_id)
    body = {"username": username, "name": "徐文", "department_id": department_id, "division": "310101"} | given
    return await client.post(f"{BASE}/officers", json=body, headers=system.headers)


async def granted(client, admins, officer_id: str, *roles: str):
    security = admins[Role.SECURITY_ADMIN]
    return await client.put(f"{BASE}/officers/{officer_id}/roles", json={"roles": roles}, headers=security.headers)


async def test_from_a_new_account_to_the_first_sign_in(client, admins):
    made = (await added(client, admins)).json()
    assert made["totp_uri"].startswith("otpauth://totp/")

    first = await enter(client, "xu.wen", made["password"], totp(made["totp_secret"]))
    assert first.json()["code"] == "password_change_required"
    answer = await enter(client, "xu.wen", made["password"], totp(made["totp_secret"]), new_password="Linjiang-2027")
    assert answer.json()["viewer"]["roles"] == []
    headers = {"Authorization": f"Bearer {answer.json()['access_token']}"}
    assert (await client.get(f"{BASE}/claims", headers=headers)).status_code == 403

    roles = await granted(client, admins, made["officer_id"], "reviewer", "supervisor")
    assert roles.json()["roles"] == ["reviewer", "supervisor"]
    assert (await client.get(f"{BASE}/me", headers=headers)).status_code == 401


async def test_each_administrator_does_only_their_own(client, admins):
    made = (await added(client, admins)).json()["officer_id"]
    acts = {
        Role.SYSTEM_ADMIN: [("PATCH", f"/identity/officers/{made}", {"name": "徐文文"})],
        Role.SECURITY_ADMIN: [("PUT", f"/identity/officers/{made}/roles", {"roles": ["reviewer"]})],
        Role.AUDIT_ADMIN: [("GET", "/audit", None), ("POST", "/audit/verification", None)],
    }
    for owner, calls in acts.items():
        for method, path, body in calls:
            for role, admin in admins.items():
                answer = await client.request(method, f"/api{path}", json=body, headers=admin.headers)
                assert (answer.status_code == 200) == (role is owner), (role, path, answer.text)


async def test_nobody_changes_their_own_rights(client, admins):
    for role, path, body in (
        (Role.SECURITY_ADMIN, "roles", {"roles": []}),
        (Role.SYSTEM_ADMIN, "credentials", None),
    ):
        me = admins[role]
        method = "PUT" if body else "POST"
        answer = await client.request(method, f"{BASE}/officers/{me.id}/{path}", json=body, headers=me.headers)
        assert (answer.status_code, answer.json()["code"]) == (409, "grant_to_oneself")


async def test_an_administrators_role_excludes_every_other(client, admins):
    made = (await added(client, admins)).json()["officer_id"]
    answer = await granted(client, admins, made, "system_admin", "reviewer")
    assert (answer.status_code, answer.json()["code"]) == (409, "roles_exclude")


async def test_the_last_administrator_of_a_kind_stays(client, admins):
    auditor = admins[Role.AUDIT_ADMIN]
    answer = await granted(client, admins, str(auditor.id))
    assert answer.json()["code"] == "last_administrator"
    second = await people.officer(Role.AUDIT_ADMIN)
    assert (await granted(client, admins, str(second.id))).status_code == 200


async def test_moving_or_resetting_an_account_takes_its_roles_and_sessions_away(client, admins):
    system = admins[Role.SYSTEM_ADMIN]
    for method, path, body in (("PATCH", "", {"division": "310106"}), ("POST", "/credentials", None)):
        reviewer = await people.officer(Role.REVIEWER)
        await client.request(method, f"{BASE}/officers/{reviewer.id}{path}", json=body, headers=system.headers)
        assert not await RoleGrant.filter(officer_id=reviewer.id, revoked_at=None).exists()
        assert (await client.get(f"{BASE}/me", headers=reviewer.headers)).status_code == 401


async def test_a_lock_can_be_taken_off(client, admins):
    await people.officer(Role.REVIEWER, username="shenpi", password="Guanhai-2026")
    for _ in range(6):
        await enter(client, "shenpi", "wrong-Password-1")
    security = admins[Role.SECURITY_ADMIN]
    found = await client.get(f"{BASE}/officers", params={"q": "shenpi"}, headers=security.headers)
    [locked] = found.json()["items"]
    assert locked["locked_until"]
    opened = await client.delete(f"{BASE}/officers/{locked['id']}/lock", headers=security.headers)
    assert opened.json()["locked_until"] is None
    assert (await enter(client, "shenpi", "Guanhai-2026")).status_code == 201


async def test_accounts_are_listed_page_by_page(client, admins):
    for n in range(5):
        await people.officer(username=f"page.{n}")
    seen, after = [], None
    while True:
        query = {"limit": 2, "q": "page."} | ({"after": after} if after else {})
        page = (await client.get(f"{BASE}/officers", params=query, headers=admins[Role.SYSTEM_ADMIN].headers)).json()
        seen += [o["username"] for o in page["items"]]
        if not (after := page["next"]):
            break
    assert seen == [f"page.{n}" for n in range(5)]


async def test_the_tree_of_departments_never_loops(client, admins):
    headers = admins[Role.SYSTEM_ADMIN].headers
    top = (await client.post(f"{BASE}/departments", json={"code": "top", "name": "上级"}, headers=headers)).json()
    low = await client.post(
        f"{BASE}/departments", json={"code": "low", "name": "下级", "parent_id": top["id"]}, headers=headers
    )
    assert low.status_code == 201
    body = {"parent_id": low.json()["id"]}
    looped = await client.patch(f"{BASE}/departments/{top['id']}", json=body, headers=headers)
    assert looped.json()["code"] == "department_tree_loops"
    again = await client.post(f"{BASE}/departments", json={"code": "top", "name": "另一个"}, headers=headers)
    assert again.json()["code"] == "department_taken"
    post = await client.post(f"{BASE}/departments/{top['id']}/posts", json={"name": "审批"}, headers=headers)
    listed = await client.get(f"{BASE}/departments/{top['id']}/posts", headers=headers)
    assert listed.json()["items"] == [post.json()]


async def test_every_act_is_in_the_audit_log_and_can_be_paged_and_filtered(client, admins):
    made = (await added(client, admins)).json()["officer_id"]
    await granted(client, admins, made, "reviewer")
    auditor = admins[Role.AUDIT_ADMIN]
    query = {"subject": f"officer:{made}", "limit": 1}
    first = (await client.get("/api/audit", params=query, headers=auditor.headers)).json()
    second = (await client.get("/api/audit", params=query | {"after": first["next"]}, headers=auditor.headers)).json()
    assert [p["items"][0]["action"] for p in (first, second)] == ["role.granted", "officer.added"]
    assert first["items"][0]["actor"] == admins[Role.SECURITY_ADMIN].viewer.actor
    assert second["next"] is None


async def test_the_chain_is_verified_on_demand(client, admins):
    await audit.seal_entries()
    answer = await client.post("/api/audit/verification", headers=admins[Role.AUDIT_ADMIN].headers)
    assert answer.json() == {"holds": True, "fault": ""}


def test_an_administrator_is_not_an_officer():
    for role in ADMINISTRATORS:
        viewer = Officer(new_id(), frozenset({role}), new_id(), "31")
        assert not officer().admits(viewer)
        assert not citizen.admits(viewer)
        assert not real_name.admits(viewer)
        assert signed_in.admits(viewer)
        assert officer(role).admits(viewer)
    assert officer(Role.REVIEWER, Role.SUPERVISOR).name == "officer:reviewer,supervisor"


async def test_bad_input_is_refused_field_by_field(client, admins):
    body = {"username": "1", "name": "", "department_id": "x", "division": "3"}
    answer = await client.post(f"{BASE}/officers", json=body, headers=admins[Role.SYSTEM_ADMIN].headers)
    assert {f["field"] for f in answer.json()["fields"]} == set(body)
    nulls = await client.patch(
        f"{BASE}/officers/{new_id()}", json={"name": None}, headers=admins[Role.SYSTEM_ADMIN].headers
    )
    assert nulls.status_code == 422
