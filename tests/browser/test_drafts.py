"""A draft between two devices, and photographs over a network that breaks off."""

import io
import itertools
from typing import Any

import httpx2
import pytest
from PIL import Image
from playwright.sync_api import FilePayload, Route, expect

from core.ids import new_id
from tests.browser.filed import session_of
from tests.browser.visitor import PHONE, TABLET, Visitor
from tests.city import City

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

_opened = itertools.count()
PHONE_OF_ZHAO_LEI = "13900000004"
ITEM = "居住证信息变更"
FIRST, SECOND = "要变更的内容", "变更后"


@pytest.fixture(scope="module")
def session(city: City) -> dict[str, Any]:
    return session_of(city, PHONE_OF_ZHAO_LEI)


@pytest.fixture
def draft(city: City, session: dict[str, Any]) -> str:
    """The id of a draft that nobody has filled in."""
    with httpx2.Client(base_url=city.url, timeout=30) as client:
        client.headers["Authorization"] = f"Bearer {session['access_token']}"
        code = client.get("/api/catalogue/items", params={"q": ITEM}).json()["items"][0]["code"]
        begun = {"item_code": code, "division": "310112006"}
        made = client.post("/api/applications", json=begun, headers={"Idempotency-Key": str(new_id())})
        return str(made.raise_for_status().json()["id"])


@pytest.fixture
def devices(visit: Any, session: dict[str, Any]) -> tuple[Visitor, Visitor]:
    """A phone and a tablet of the same person."""
    both = visit(PHONE), visit(TABLET)
    for device in both:
        device.carry(session)
    return both


def at_step(device: Visitor, draft: str, step: int) -> None:
    device.open(f"/h5/apply/?{next(_opened)}#/draft/{draft}?step={step}")
    expect(device.page.get_by_text(f"第 {step} 步")).to_be_visible()


def write(device: Visitor, field: str, text: str) -> None:
    device.page.get_by_role("textbox", name=field, exact=True).fill(text)


def saved(device: Visitor) -> None:
    expect(device.page.get_by_text("已自动保存")).to_be_visible()


def test_what_is_begun_on_the_phone_goes_on_elsewhere(devices: tuple[Visitor, Visitor], draft: str) -> None:
    phone, tablet = devices
    at_step(phone, draft, 2)
    write(phone, FIRST, "现居住地址")
    saved(phone)
    tablet.open("/h5/apply/")
    tablet.page.get_by_role("link", name=ITEM).or_(tablet.page.get_by_role("link", name="接着填")).first.click()
    expect(tablet.page.get_by_text("第 ")).to_be_visible()
    at_step(tablet, draft, 2)
    expect(tablet.page.get_by_role("textbox", name=FIRST, exact=True)).to_have_value("现居住地址")


def test_two_devices_that_disagree_lose_nothing(devices: tuple[Visitor, Visitor], draft: str) -> None:
    """The phone wrote without a network; the tablet wrote meanwhile. The person chooses; what did not clash stays."""
    phone, tablet = devices
    at_step(phone, draft, 2)
    saved(phone)  # what is known of the person already
    at_step(tablet, draft, 2)
    phone.context.set_offline(True)
    write(phone, SECOND, "闵行区古龙路 1 号")
    write(tablet, SECOND, "闵行区古龙路 2 号")
    write(tablet, FIRST, "现居住地址")
    saved(tablet)
    phone.context.set_offline(False)
    expect(phone.page.get_by_role("heading", name="另一台设备上也改过这份申请")).to_be_visible(timeout=20_000)
    expect(phone.page.get_by_role("alert")).to_contain_text("闵行区古龙路 2 号")
    phone.check("apply-conflict")
    with phone.page.expect_response(lambda answer: answer.request.method == "PATCH" and answer.ok):
        phone.page.get_by_role("button", name="用这台的").click()
    saved(phone)
    expect(phone.page.get_by_role("textbox", name=SECOND, exact=True)).to_have_value("闵行区古龙路 1 号")
    expect(phone.page.get_by_role("textbox", name=FIRST, exact=True)).to_have_value("现居住地址")
    at_step(tablet, draft, 2)
    expect(tablet.page.get_by_role("textbox", name=SECOND, exact=True)).to_have_value("闵行区古龙路 1 号")


def scan() -> FilePayload:
    """A PDF of some chunks."""
    out = io.BytesIO()
    Image.effect_noise((1400, 1400), 90).convert("RGB").save(out, "PDF")
    return {"name": "居住证.pdf", "mimeType": "application/pdf", "buffer": out.getvalue()}


def test_an_upload_that_broke_off_goes_on_where_it_was(devices: tuple[Visitor, Visitor], draft: str) -> None:
    phone, tablet = devices
    at_step(phone, draft, 4)
    offsets: list[int] = []

    def cut(route: Route) -> None:
        if route.request.method != "PATCH":
            return route.continue_()
        offsets.append(int(route.request.headers["upload-offset"]))
        if len(offsets) != 2:
            return route.continue_()
        phone.context.set_offline(True)
        return route.abort("internetdisconnected")

    phone.page.route("**/api/files/uploads/*", cut)
    phone.page.locator("input[type=file]").first.set_input_files(scan())
    expect(phone.page.get_by_text("等待网络，连上后自动上传").first).to_be_visible()
    phone.check("apply-upload-waits")
    phone.context.set_offline(False)
    expect(phone.page.get_by_text("已上传").first).to_be_visible()
    assert offsets == sorted(offsets)
    assert offsets.count(0) == 1, offsets
    saved(phone)
    at_step(tablet, draft, 4)
    expect(tablet.page.get_by_text("1 份", exact=True).first).to_be_visible()
