"""The main job, walked in a browser: from a phone to a counter of the office and back, and once through the counter."""

import io
import re
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, PHONE, Visitor
from tests.browser.sign_in import code_sent_to, one_time, people, texts_to
from tests.city import City

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

CITIZEN = "13900000002"
ITEM = "居住证信息变更"


def photograph() -> dict[str, Any]:
    """A picture sharp and bright enough for the quality check."""
    out = io.BytesIO()
    Image.effect_noise((1200, 900), 90).convert("RGB").save(out, "JPEG")
    return {"name": "居住证.jpg", "mimeType": "image/jpeg", "buffer": out.getvalue()}


def sign_in(page: Page, city: City, phone: str = CITIZEN) -> None:
    """In the sheet or on the page: phone, the code that came, done."""
    seen = len(texts_to(city, phone))
    page.get_by_label("手机号").fill(phone)
    page.get_by_role("button", name="获取验证码").click()
    page.get_by_label("短信验证码").fill(code_sent_to(city, phone, seen=seen))
    page.get_by_role("button", name="登录", exact=True).last.click()


def find_and_begin(me: Visitor) -> None:
    page = me.open("/h5/portal/")
    expect(page.get_by_text("常办事项")).to_be_visible()
    me.check("portal-home")
    page.get_by_text("想办什么").first.click()
    page.locator("input[type=search], input").first.fill("居住证信息")
    page.get_by_role("link", name=ITEM).first.click()
    expect(page.get_by_text("要准备什么")).to_be_visible()
    me.check("portal-item")
    page.get_by_role("button", name="开始办理").click()
    sign_in(page, me.city)
    expect(page.get_by_text("给谁办")).to_be_visible()
    me.check("apply-new")
    page.get_by_role("button", name="开始填写").click()


def fill_in(me: Visitor) -> None:
    """Step by step until the review page."""
    page = me.page
    expect(page.get_by_text("第 1 步")).to_be_visible()
    me.check("apply-step")
    while not page.get_by_role("button", name="提交申请").is_visible():
        if page.get_by_label("要变更的内容").is_visible():
            page.get_by_label("要变更的内容").fill("现居住地址")
            page.get_by_label("变更后").fill("上海市黄浦区人民大道 1 号 201 室")
        if page.get_by_text("手机查看电子结果").is_visible():
            page.get_by_text("手机查看电子结果").click()
        for box in page.locator("main input[type=checkbox]").all():
            box.check()
        if page.locator("input[type=file]").count():
            page.locator("input[type=file]").first.set_input_files(photograph())
            expect(page.get_by_text("已上传").first).to_be_visible()
            me.check("apply-materials")
        before = page.get_by_text(re.compile("第 . 步")).first.inner_text()
        page.get_by_role("button", name=re.compile("下一步|去核对")).click()
        expect(page.get_by_text(before)).to_be_hidden()
    me.check("apply-review")


def submit(me: Visitor) -> str:
    """Answers the case's number, as the receipt shows it."""
    page = me.page
    for box in page.locator("main input[type=checkbox]").all():
        box.check()
    page.get_by_role("button", name="提交申请").click()
    expect(page.get_by_text("您的申请已收到")).to_be_visible()
    me.check("apply-receipt")
    found = re.search(r"31\d{2}[\d ]{16,24}", page.locator("main").inner_text())
    assert found, page.locator("main").inner_text()
    return found[0].replace(" ", "").strip()


def officer(visit: Any, city: City, wanted: Any, app: str) -> Visitor:
    """An officer of the demonstration who signs in with password and one-time code."""
    account = next(p for p in people(city) if p.get("username") and wanted(p))
    them = visit(DESK)
    page = them.open(f"/h5/{app}/")
    page.get_by_label("用户名").fill(account["username"])
    page.get_by_label("密码", exact=True).fill(account["password"])
    page.get_by_label(re.compile("动态")).fill(one_time(account["totp_secret"]))
    them.check(f"{app}-sign-in")
    page.get_by_role("button", name="登录", exact=True).last.click()
    return them


def test_from_a_phone_to_the_result(visit: Any, city: City) -> None:
    me = visit(PHONE)
    find_and_begin(me)
    fill_in(me)
    number = submit(me)
    assert len(number) == 20
