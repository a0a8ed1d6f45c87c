"""A case that stands at the service before a browser is opened, and the sessions of demonstration people."""

from dataclasses import dataclass
from typing import Any

import httpx2

from core.ids import new_id
from tests.applications.cases import PLAIN, made_up
from tests.browser import sign_in
from tests.city import City

PHONE_OF_LI_NA = "13900000003"


@dataclass(frozen=True)
class Filed:
    """A case that a demonstration person filed, and her session for a browser."""

    id: str
    number: str
    id_last4: str
    item_code: str
    code: str
    receipt: bytes
    message_id: str
    site_id: str
    session: dict[str, Any]


def session_of(city: City, phone: str) -> dict[str, Any]:
    """A demonstration citizen signed in with the code from the text message."""
    with httpx2.Client(base_url=city.url, timeout=30) as client:
        seen = len(sign_in.texts_to(city, phone))
        assert client.post("/api/identity/codes", json={"phone": phone}).status_code == 202
        code = sign_in.code_sent_to(city, phone, seen=seen)
        return dict(client.post("/api/identity/sessions", json={"phone": phone, "code": code}).json())


def officer_session(city: City, username: str) -> dict[str, Any]:
    account = next(p for p in sign_in.people(city) if p.get("username") == username)
    given = {"username": username, "password": account["password"], "totp": sign_in.one_time(account["totp_secret"])}
    with httpx2.Client(base_url=city.url, timeout=30) as client:
        answer = client.post("/api/identity/officer-sessions", json=given)
        return dict(answer.raise_for_status().json())


def file_a_case(city: City) -> Filed:
    """A plain case of Li Na's, filed through the API."""
    person = next(p for p in sign_in.people(city) if p.get("phone") == PHONE_OF_LI_NA)
    session = session_of(city, PHONE_OF_LI_NA)
    with httpx2.Client(base_url=city.url, timeout=30) as client:
        client.headers["Authorization"] = f"Bearer {session['access_token']}"
        brief = client.get("/api/catalogue/items", params={"q": PLAIN}).json()["items"][0]
        form = client.get(f"/api/catalogue/items/{brief['code']}").json()
        begun = {"item_code": brief["code"], "division": "310104004"}
        case = client.post("/api/applications", json=begun, headers={"Idempotency-Key": str(new_id())}).json()
        known = client.get(f"/api/applications/{case['id']}/prefill").json()["fields"]
        answers = made_up(form) | {f["field"]: f["value"] for f in known}
        given = {name: value for name, value in answers.items() if value is not None}
        saved = client.patch(
            f"/api/applications/{case['id']}/answers", json={"revision": case["revision"], "answers": given}
        ).json()
        receipt = client.post(f"/api/applications/{case['id']}/submission", json={"revision": saved["revision"]})
        assert receipt.status_code == 200, receipt.text
        pdf = client.get(f"/api/applications/{case['id']}/documents/receipt.pdf").content
        whole = client.get(f"/api/applications/{case['id']}").json()
        message = client.get("/api/inbox/messages").json()["items"][0]
        site = client.get("/api/windows/sites", params={"division": "310101"}).json()["items"][0]
    return Filed(
        id=case["id"], item_code=brief["code"], number=receipt.json()["number"], id_last4=person["id_number"][-4:],
        code=whole["documents"][0]["verification_code"], receipt=pdf, message_id=message["id"], site_id=site["id"],
        session=session,
    )  # fmt: skip
