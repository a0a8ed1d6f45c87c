"""The portal as people use it: every page held to WCAG in every look, and the pages that anybody may ask."""

import json
from dataclasses import dataclass
from typing import Any

import httpx2
import pytest
from playwright.sync_api import expect

from core.ids import new_id
from tests.applications.cases import PLAIN, made_up
from tests.browser import sign_in
from tests.browser.conftest import DESK, PHONE
from tests.city import City

PHONE_OF_LI_NA = "13900000003"


@dataclass(frozen=True)
class Filed:
    """A case that a demonstration person filed, and her session for a browser."""

    id: str
    number: str
    id_last4: str
    code: str
    receipt: bytes
    message_id: str
    site_id: str
    session: dict[str, Any]


@pytest.fixture(scope="module")
def filed(city: City) -> Filed:
    person = next(p for p in sign_in.people(city) if p["phone"] == PHONE_OF_LI_NA)
    with httpx2.Client(base_url=city.url, timeout=30) as client:
        seen_before = len(sign_in.texts_to(city, PHONE_OF_LI_NA))
        assert client.post("/api/identity/codes", json={"phone": PHONE_OF_LI_NA}).status_code == 202
        code = sign_in.code_sent_to(city, PHONE_OF_LI_NA, seen=seen_before)
        session = client.post("/api/identity/sessions", json={"phone": PHONE_OF_LI_NA, "code": code}).json()
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
        id=case["id"], number=receipt.json()["number"], id_last4=person["id_number"][-4:],
        code=whole["documents"][0]["verification_code"], receipt=pdf, message_id=message["id"], site_id=site["id"],
        session=session,
    )  # fmt: skip


def signed_in(visitor: Any, session: dict[str, Any]) -> None:
    """The session as the pages keep it themselves."""
    kept = {"token": session["access_token"], "expires": 9_999_999_999_000, "viewer": session["viewer"]}
    visitor.context.add_init_script(f"sessionStorage.setItem('yc.session', {json.dumps(json.dumps(kept))})")


LOOKS: dict[str, dict[str, Any]] = {
    "light": {"size": PHONE},
    "dark": {"size": PHONE, "color_scheme": "dark"},
    "elder": {"size": PHONE, "elder": True},
    "desk": {"size": DESK},
}


@pytest.mark.parametrize("look", LOOKS)
def test_every_page_keeps_wcag(visit, filed, look):
    given = dict(LOOKS[look])
    elder = given.pop("elder", False)
    visitor = visit(reduced_motion="reduce", **given)  # a colour half way through its change is no colour to judge
    if elder:
        visitor.context.add_init_script("localStorage.setItem('yc.elder', 'on')")
    anonymous = {
        "home": "/", "items": "/items", "search": "/search?q=社保", "sites": "/sites?division=310101",
        "site": f"/sites/{filed.site_id}", "progress": f"/progress?number={filed.number}", "verify": "/verify",
        "genuine": f"/verify/{filed.code}", "no-paper": "/verify/0000000000000000", "sign-in": "/sign-in",
        "service": "/about/service", "privacy": "/about/privacy", "accessibility": "/about/accessibility",
        "nowhere": "/no/such/page",
    }  # fmt: skip
    own = {"own-home": "/", "messages": "/messages", "message": f"/messages/{filed.message_id}"}
    for name, path in anonymous.items():
        seen(visitor, f"portal-{look}-{name}", path)
    signed_in(visitor, filed.session)
    visitor.page.reload()
    for name, path in own.items():
        seen(visitor, f"portal-{look}-{name}", path)


def seen(visitor: Any, name: str, path: str) -> None:
    page = visitor.open(f"/h5/portal/#{path}")
    page.wait_for_selector("main")
    expect(page.locator(".skeleton")).to_have_count(0)
    page.wait_for_load_state("networkidle")
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), f"{name} is too wide"
    visitor.check(name)


def test_anybody_with_the_receipt_sees_where_the_case_is(visit, filed):
    visitor = visit()
    page = visitor.open(f"/h5/portal/#/progress?number={filed.number}")
    page.get_by_label("证件号后四位").fill("0000")
    page.get_by_role("button", name="查询进度").click()
    expect(page.get_by_role("alert")).to_contain_text("没有查到")
    page.get_by_label("证件号后四位").fill(filed.id_last4)
    page.get_by_role("button", name="查询进度").click()
    expect(page.get_by_text("现在由谁办理")).to_be_visible()
    expect(page.get_by_text("下一个期限")).to_be_visible()
    expect(page.locator(".timeline li").first).to_be_visible()
    visitor.check("portal-progress-found")
    assert filed.id_last4 not in page.url


def test_a_paper_is_checked_by_its_code_and_by_the_file_itself(visit, filed):
    visitor = visit()
    page = visitor.open("/h5/portal/#/verify")
    page.get_by_label("验证码").fill(filed.code.lower())
    page.get_by_role("button", name="查验").click()
    expect(page.get_by_role("heading", name="这份文书是真的")).to_be_visible()

    def compare(content: bytes) -> None:
        page.get_by_role("button", name="查验另一份").click()
        page.locator("input[type=file]").set_input_files(
            {"name": "收件凭证.pdf", "mimeType": "application/pdf", "buffer": content}
        )

    compare(filed.receipt)
    expect(page.get_by_role("heading", name="文件与签发时一致")).to_be_visible()
    compare(filed.receipt + b"\n")
    expect(page.get_by_role("heading", name="这个文件被改动过")).to_be_visible()
    visitor.check("portal-altered")
    compare(b"%PDF-1.4\n%%EOF")
    expect(page.get_by_role("heading", name="这不是本平台签发的文书")).to_be_visible()


def test_signing_in_leads_back_to_where_one_wanted_to_go_and_nowhere_else(visit, city):
    before = len(sign_in.texts_to(city, "13900000002"))
    page = visit().open("/h5/portal/#/sign-in?to=/h5/portal/%23/messages")
    page.get_by_role("button", name="张伟").click()
    page.get_by_label("短信验证码").fill(sign_in.code_sent_to(city, "13900000002", seen=before))
    page.locator("form button[type=submit]").click()
    expect(page).to_have_url(f"{city.url}/h5/portal/#/messages")
    page.goto(f"{city.url}/h5/portal/#/sign-in?to=https://elsewhere.example/h5/portal/")
    page.get_by_role("button", name="继续").click()
    expect(page).to_have_url(f"{city.url}/h5/portal/#/")


def test_reading_a_message_takes_it_off_the_count(visit, filed):
    visitor = visit()
    signed_in(visitor, filed.session)
    page = visitor.open("/h5/portal/#/messages")
    page.get_by_role("link", name="申请已提交").first.click()
    expect(page.get_by_role("button", name="查看这件办件")).to_be_visible()
    page.goto(page.url.split("#")[0] + "#/messages?unread=1")
    expect(page.get_by_text("没有未读消息")).to_be_visible()


def test_the_nearest_counter_comes_first_and_says_what_was_measured(visit):
    visitor = visit(permissions=["geolocation"], geolocation={"latitude": 31.2304, "longitude": 121.4737})
    page = visitor.open("/h5/portal/#/sites")
    page.get_by_role("button", name="找最近的窗口").click()
    first = page.locator("a.site").first
    expect(first).to_contain_text("离黄浦区约")
    first.click()
    expect(page.get_by_role("table")).to_contain_text("今天")
