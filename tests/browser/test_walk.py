"""The main job, walked in a browser: from a phone to a desk of the office and back."""

import io
import re
import time
from pathlib import Path
from typing import Any

import pypdf
import pytest
from playwright.sync_api import expect

from tests.browser.sign_in import sign_in, texts_to
from tests.browser.visitor import PHONE, Visitor, officer, photograph
from tests.city import City

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

CITIZEN = "13900000005"
ITEM = "居住证信息变更"


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
    sign_in(page, me.city, CITIZEN)
    expect(page.get_by_text("给谁办")).to_be_visible()
    me.check("apply-new")
    page.get_by_role("button", name="开始填写").click()


def fill_in(me: Visitor) -> None:
    """Step by step until the review page."""
    page = me.page
    expect(page.get_by_text("第 1 步")).to_be_visible()
    me.check("apply-step")
    while not page.get_by_role("button", name="提交申请").is_visible():
        if page.get_by_role("textbox", name="要变更的内容").is_visible():
            page.get_by_role("textbox", name="要变更的内容").fill("现居住地址")
            page.get_by_role("textbox", name="变更后").fill("上海市黄浦区人民大道 1 号 201 室")
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


def case_of(them: Visitor, number: str, queue: str) -> None:
    """Finds the case in a queue of the office and opens it."""
    page = them.page
    page.get_by_role("group", name="待办").get_by_role("button", name=queue).click()
    page.get_by_label("查编号或姓名").fill(number)
    page.get_by_role("link", name=re.compile(number)).click()
    expect(page.get_by_role("group", name="办件内容")).to_be_visible()


def act(them: Visitor, verb: str) -> None:
    them.page.get_by_role("group", name="现在可以做").get_by_role("button", name=verb, exact=True).click()


def ask_once_for_more(them: Visitor, number: str) -> None:
    """一次性告知: the address must be told in full."""
    page = them.page
    case_of(them, number, "待认领")
    act(them, "认领")
    expect(page.get_by_role("button", name="补正告知")).to_be_visible()
    them.check("office-case")
    act(them, "补正告知")
    page.get_by_label("变更后", exact=True).check()
    page.get_by_label("“变更后”要补什么").fill("请把门牌号写到室")
    them.check("office-supplement")
    page.get_by_role("button", name="发出补正告知").click()
    expect(page.get_by_text("已告知补正")).to_be_visible()
    expect(page.get_by_role("button", name="补正告知")).to_be_hidden()


def told(me: Visitor, title: str, about: str, *, phone: str) -> None:
    """In the inbox and, with the same words, on the phone."""
    page = me.open("/h5/portal/#/messages")
    page.get_by_role("link", name=title).first.click()
    expect(page.get_by_text(about).first).to_be_visible()
    me.check(f"message-{title}")
    until = time.monotonic() + 15
    while not any(about in text["text"] for text in texts_to(me.city, phone)):
        assert time.monotonic() < until, texts_to(me.city, phone)
        time.sleep(0.1)


def supplement(me: Visitor) -> None:
    page = me.page
    page.get_by_role("button", name="查看这件办件").click()
    expect(page.get_by_text("需要您补充 1 样")).to_be_visible()
    me.check("me-case-supplement")
    page.get_by_role("link", name="去补充").click()
    expect(page.get_by_text("请把门牌号写到室")).to_be_visible()
    page.get_by_role("textbox", name=re.compile("变更后")).fill("上海市黄浦区人民大道 1 号 2 单元 201 室")
    me.check("apply-supplement")
    page.get_by_role("button", name="提交补充").click()
    expect(page.get_by_text("已补充，工作人员会接着办")).to_be_visible()


def accept_and_grant(them: Visitor, number: str) -> None:
    page = them.page
    case_of(them, number, "我的")
    expect(page.get_by_text("2 单元 201 室")).to_be_visible()
    act(them, "受理")
    page.get_by_role("button", name="受理", exact=True).click()
    expect(page.get_by_role("button", name="办结", exact=True)).to_be_visible()
    act(them, "办结")
    expect(page.get_by_text("经审查符合条件，决定准予")).to_be_visible()
    them.check("office-conclude")
    page.get_by_role("button", name="办结并出具决定书").click()
    expect(page.get_by_text(re.compile("办结.*准予|准予")).first).to_be_visible()
    them.check("office-concluded")


def result_in_hand(me: Visitor, number: str) -> bytes:
    """The case page: who held it, how the deadline was counted, the paper."""
    page = me.page
    page.get_by_role("button", name="查看这件办件").click()
    expect(page.get_by_role("heading", name="已经办好")).to_be_visible()
    page.get_by_text("这个期限怎么算的").click()
    expect(page.get_by_text(re.compile("行政许可法")).first).to_be_visible()
    expect(page.get_by_text("告知需要补充的内容")).to_be_visible()
    me.check("me-case")
    with page.expect_download() as coming:
        page.get_by_role("button", name="下载结果（PDF）").click()
    assert number in coming.value.suggested_filename
    return Path(coming.value.path()).read_bytes()


def verify(visit: Any, paper: bytes) -> None:
    """Somebody else, without an account, with the paper in hand: the address in its foot, then the file itself."""
    read = pypdf.PdfReader(io.BytesIO(paper))
    printed = re.search("[0-9A-Z]{16}", str(read.metadata and read.metadata.keywords).partition(":")[2])
    assert printed, read.metadata
    anybody = visit(PHONE)
    page = anybody.open(f"/h5/portal/#/verify/{printed[0]}")
    expect(page.get_by_role("heading", name="这份文书是真的")).to_be_visible()
    expect(page.get_by_text(ITEM)).to_be_visible()
    anybody.check("verify-genuine")
    for content, verdict in ((paper, "文件与签发时一致"), (paper + b"\n", "这个文件被改动过")):
        page.goto("about:blank")
        anybody.open("/h5/portal/#/verify")
        page.locator("input[type=file]").set_input_files(
            {"name": "结果.pdf", "mimeType": "application/pdf", "buffer": content}
        )
        expect(page.get_by_role("heading", name=verdict)).to_be_visible()
    anybody.check("verify-altered")


def rate(me: Visitor) -> None:
    page = me.page
    page.get_by_role("link", name="评价这次办理").click()
    page.get_by_text("不满意", exact=True).click()
    page.get_by_role("group", name="具体是哪些方面").get_by_role("button").first.click()
    page.get_by_role("textbox", name="还想说什么").fill("补正可以早点告诉我")
    me.check("me-rate")
    page.get_by_role("button", name="提交评价").click()
    expect(page.get_by_role("heading", name="谢谢您的评价")).to_be_visible()
    me.check("me-rated")
    page.get_by_role("link", name="回到办件").click()
    expect(page.get_by_role("heading", name="我的评价")).to_be_visible()


def rating_comes_to(them: Visitor) -> None:
    """A bad rating with a name is owed a contact within one working day."""
    page = them.page
    page.get_by_role("link", name="评价回复").click()
    page.get_by_role("button", name=re.compile("补正可以早点告诉我")).click()
    expect(page.get_by_text("待联系").or_(page.get_by_text(re.compile("前联系"))).first).to_be_visible()
    them.check("office-ratings")


def who_read_it(me: Visitor, name: str) -> None:
    page = me.open("/h5/me/#/privacy/reads")
    expect(page.get_by_text(re.compile(name)).first).to_be_visible()
    me.check("me-reads")


def test_from_a_phone_to_the_result(visit: Any, city: City) -> None:
    me = visit(PHONE)
    find_and_begin(me)
    fill_in(me)
    number = submit(me)
    assert len(number) == 20

    reviewer = officer(visit, city, "shenpi.gongan", "office")
    ask_once_for_more(reviewer, number)
    told(me, "请补正材料", number, phone=CITIZEN)
    supplement(me)
    accept_and_grant(reviewer, number)

    told(me, "已办结：准予", number, phone=CITIZEN)
    verify(visit, result_in_hand(me, number))
    rate(me)
    rating_comes_to(officer(visit, city, "ducha", "office"))
    who_read_it(me, "钱峰")
