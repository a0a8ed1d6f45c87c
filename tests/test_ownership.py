"""Whose data: with an id that exists and is another's, every route answers exactly as with an id that does not exist.

`OWNED` says of each route with an id who owns what it names; `NOBODYS` why the others have no owner. A route that
stands in neither fails the first test.
"""

from dataclasses import dataclass
from typing import Any

import pytest

from backend.app import openapi
from backend.identity.principals import Role
from core import db
from core.clock import today
from core.ids import new_id
from tests import people
from tests.applications import cases

pytestmark = pytest.mark.usefixtures("db")

APPLICATION, DESK = "/api/applications/{application_id}", "/api/applications/desk/{application_id}"
INTAKE = "/api/windows/intakes/{application_id}"
IDENTITY, RATING = "/api/identity", "/api/ratings/{rating_id}"
REASON = {"reason": "理由充分"}

# operation → (what owns it, a body that is right as far as it goes)
OWNED: dict[str, tuple[str, dict[str, Any] | None]] = {
    **{
        f"GET {APPLICATION}{below}": ("citizen", None)
        for below in (
            "", "/prefill", "/timeline", "/rating", "/result.pdf", "/documents/{kind}.pdf", "/files/{file_id}",
        )
    },
    f"DELETE {APPLICATION}": ("citizen", None),
    f"PATCH {APPLICATION}/answers": ("citizen", {"revision": 1, "answers": {}}),
    f"PUT {APPLICATION}/materials/{{code}}": ("citizen", {"file_ids": []}),
    f"POST {APPLICATION}/submission": ("citizen", {"revision": 1}),
    f"POST {APPLICATION}/supplementation": ("citizen", {}),
    f"POST {APPLICATION}/withdrawal": ("citizen", {}),
    f"POST {APPLICATION}/rating": ("citizen", {"level": 1}),
    f"GET {DESK}": ("office", None),
    f"GET {DESK}/colleagues": ("office", None),
    f"POST {DESK}/acceptance": ("office", {}),
    f"POST {DESK}/claim": ("office", {}),
    f"POST {DESK}/conclusion": ("office", {"result": "granted"}),
    f"POST {DESK}/custody": ("office", {"to_division": "310104"}),
    f"POST {DESK}/custody/acknowledgement": ("office", {}),
    f"POST {DESK}/delivery": ("office", {}),
    f"POST {DESK}/extension": ("office", {"days": 3, **REASON}),
    f"POST {DESK}/rejection": ("office", REASON),
    f"POST {DESK}/resumption": ("office", {}),
    f"POST {DESK}/return": ("office", REASON),
    f"POST {DESK}/review": ("office", {"opinion": "pass"}),
    f"POST {DESK}/supplement": ("office", {"wanted": [{"kind": "field", "code": "x", **REASON}]}),
    f"POST {DESK}/suspension": ("office", {"procedure": "hearing", "expected_days": 3, **REASON}),
    f"POST {DESK}/transfer": ("office", {"to_division": "310104", **REASON}),
    f"POST {DESK}/unmasking": ("office", REASON),
    f"GET {INTAKE}": ("counter", None),
    f"GET {INTAKE}/prefill": ("counter", None),
    f"GET {INTAKE}/receipt.pdf": ("counter", None),
    f"PATCH {INTAKE}/answers": ("counter", {"revision": 1, "answers": {}}),
    f"POST {INTAKE}/hand-in": ("counter", {"revision": 1}),
    f"POST {INTAKE}/signature": ("counter", {"note": "本人不会签字，已当面宣读"}),
    f"PUT {INTAKE}/materials/{{code}}": ("counter", {"paper": True}),
    "GET /api/files/uploads/{upload_id}": ("citizen", None),
    "PATCH /api/files/uploads/{upload_id}": ("citizen", None),
    f"POST {IDENTITY}/corporations/{{corporation_id}}/clerks": (
        "citizen", {"phone": "13800008888", "scope": ["*"], "expires_on": str(today().replace(month=12, day=31))},
    ),
    f"POST {IDENTITY}/delegations/{{delegation_id}}/agreement": ("citizen", None),
    f"POST {IDENTITY}/delegations/{{delegation_id}}/revocation": ("citizen", {}),
    f"DELETE {IDENTITY}/sessions/{{session_id}}": ("citizen", None),
    "GET /api/inbox/messages/{message_id}": ("citizen", None),
    "POST /api/inbox/messages/{message_id}/read": ("citizen", None),
    "GET /api/ratings/desk/{rating_id}": ("supervision", None),
    f"POST {RATING}/contact": ("supervision", {"means": "phone", "note": "已致电"}),
    f"POST {RATING}/follow-up": ("supervision", {"content": True}),
    f"POST {RATING}/reply": ("supervision", {"text": "已整改，谢谢您的意见。"}),
    f"POST {RATING}/restoration": ("supervision", REASON),
    f"POST {RATING}/setting-aside": ("supervision", REASON),
}  # fmt: skip
# prefix → why what it names belongs to nobody in particular
NOBODYS = {
    "/api/applications/verification/": "whoever holds the paper may check it",
    "/api/catalogue/": "the guide is public; drafts of it are the system administrators' together",
    "/api/windows/sites/": "public",
    "/api/identity/claims/": "the reviewers' together: a claim is in no district",
    "/api/identity/departments/": "public servants' directory, kept by the administrators together",
    "/api/identity/officers/": "the administrators' together",
    "/api/inbox/deliveries/": "the system administrators' together; the route shows no words and no numbers",
}


def with_ids() -> list[str]:
    return [f"{m.upper()} {p}" for p, found in openapi()["paths"].items() for m in found if "{" in p]


def test_every_route_with_an_id_is_somebodys_or_says_why_not():
    unclaimed = {o for o in with_ids() if not any(o.split()[1].startswith(prefix) for prefix in NOBODYS)}
    assert unclaimed == set(OWNED)


@dataclass
class World:
    owners: dict[str, people.SignedIn]
    strangers: dict[str, people.SignedIn]
    ids: dict[str, str]
    intake: str

    def named(self, owner: str) -> dict[str, str]:
        return self.ids | ({"{application_id}": self.intake} if owner == "counter" else {})


@pytest.fixture
async def world(client) -> World:
    me, other = await people.citizen(), await people.citizen()
    here, there = "310101002", "310115005"
    roles = (Role.REVIEWER, Role.SUPERVISOR)
    sites = {row["division"]: row["id"] for row in await db.rows("select id, division from site")}
    case = await cases.filed(client, me)
    rated = await cases.filed(client, me)
    office = await cases.officer_for(cases.ITEM, *roles)
    for act, body in (("acceptance", {}), ("conclusion", {"result": "granted"})):
        assert (await cases.act(client, office, rated, act, **body)).status_code == 200
    rating = await client.post(
        f"/api/applications/{rated['id']}/rating", json={"level": 5, "text": "太慢"}, headers=me.headers
    )
    assert rating.status_code == 201, rating.text
    clerk = await people.officer(Role.WINDOW_CLERK, division=here, site_id=sites[here])
    intake = await client.post(
        "/api/windows/intakes", json={"person_id": str(me.id), "item_code": case["form"]["code"]}, headers=clerk.headers
    )
    assert intake.status_code == 201, intake.text
    return World(
        {"citizen": me, "office": office, "counter": clerk, "supervision": office},
        {
            "citizen": other,
            # In the same district of another department, and of the same department in another district.
            "office": await people.officer(*roles, department="市档案局", division=here),
            "office elsewhere": await cases.officer_for(cases.ITEM, *roles, division=there),
            "counter": await people.officer(Role.WINDOW_CLERK, division=there, site_id=sites[there]),
            # Ratings are supervised by division, over all departments there.
            "supervision": await people.officer(Role.SUPERVISOR, division=there),
        },
        {
            "{application_id}": case["id"],
            "{rating_id}": rating.json()["id"],
            **await _of_a_person(client, me),
        },
        intake.json()["id"],
    )


async def _of_a_person(client, me) -> dict[str, str]:
    from backend.identity.models import Corporation
    from notifications.service import notify

    told = await notify(me.id, "case_accepted", {"item": "失业登记", "number": "1"}, "ownership:1")
    body = await Corporation.create(
        name="上海弈川餐饮管理有限公司", uscc="91310199MA9YCH014U", legal_representative_id=me.id, state="confirmed"
    )
    friend = await people.citizen()
    delegation = {"kind": "family", "role": "principal", "scope": ["*"], "purpose": "代办", "phone": friend.phone}
    proposed = await client.post(
        "/api/identity/delegations",
        json=delegation | {"expires_on": str(today().replace(month=12, day=31))},
        headers=me.headers,
    )
    assert proposed.status_code == 201, proposed.text
    upload = await client.post(
        "/api/files/uploads", json={"name": "a.png", "size": 100, "media_type": "image/png"}, headers=me.headers
    )
    await cases.upload(client, me)
    file = await db.row("select id from stored_file where owner = $1 limit 1", me.viewer.actor)
    sessions = (await client.get("/api/identity/sessions", headers=me.headers)).json()
    listed = sessions["items"] if isinstance(sessions, dict) else sessions
    return {
        "{message_id}": str(told),
        "{corporation_id}": str(body.id),
        "{delegation_id}": proposed.json()["id"],
        "{upload_id}": upload.json()["upload_id"],
        "{file_id}": str(file["id"]),
        "{session_id}": listed[0]["id"],
    }


async def test_what_is_anothers_is_like_what_is_not(client, world):
    wrong = []
    for operation, (owner, body) in OWNED.items():
        ids = world.named(owner)
        for name, stranger in world.strangers.items():
            if not name.startswith(owner):
                continue
            anothers = await _asked(client, operation, stranger, body, ids)
            nobodys = await _asked(client, operation, stranger, body, dict.fromkeys(ids, str(new_id())))
            if anothers != nobodys or anothers[0] != 404:
                wrong.append(f"{name}: {operation} → {anothers[0]} {anothers[1]} / {nobodys[0]} {nobodys[1]}")
    assert not wrong, "\n".join(wrong)


async def test_the_owner_is_let_in(client, world):
    """The control: the same requests find something when they come from whoever it belongs to."""
    last = ("DELETE", "hand-in", "withdrawal", "revocation")  # what ends the thing comes after what needs it
    order = sorted(OWNED, key=lambda operation: any(word in operation for word in last))
    hidden = []
    for operation in order:
        owner, body = OWNED[operation]
        ids = world.named(owner)
        status, code = await _asked(client, operation, world.owners[owner], body, ids)
        if status == 404 and operation not in NOT_YET:
            hidden.append(f"{operation} → {status} {code}")
    assert not hidden, "\n".join(hidden)


NOT_YET = {
    f"GET {APPLICATION}/result.pdf",  # not decided yet
    f"GET {APPLICATION}/files/{{file_id}}",  # a file of the person, not of this case
    f"PUT {APPLICATION}/materials/{{code}}",  # no such material
    f"PUT {INTAKE}/materials/{{code}}",
    f"GET {INTAKE}/receipt.pdf",  # not handed in
    f"POST {IDENTITY}/delegations/{{delegation_id}}/agreement",  # the other side's to give
}


async def _asked(client, operation: str, who: people.SignedIn, body: Any, ids: dict[str, str]) -> tuple[int, str]:
    method, path = operation.split()
    for name, value in {**ids, "{kind}": "receipt", "{code}": "M01"}.items():
        path = path.replace(name, value)
    headers = dict(who.headers)
    content = None
    if "uploads" in path and method == "PATCH":
        headers |= {"Upload-Offset": "0", "Content-Type": "application/octet-stream"}
        content, body = b"\x89PNG\r\n\x1a\n", None
    answer = await client.request(method, path, headers=headers, json=body, content=content)
    if not answer.headers.get("content-type", "").startswith("application/problem"):
        return answer.status_code, ""
    return answer.status_code, answer.json()["code"]
