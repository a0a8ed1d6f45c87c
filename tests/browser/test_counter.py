"""The counter, walked in a browser on a tablet: a person of another district, upright and lying, and a cut network."""

import re
import time
from typing import Any

import pytest
from playwright.sync_api import Route, expect

from tests.browser.sign_in import texts_to
from tests.browser.visitor import DESK, TABLET, Visitor, officer, photograph
from tests.city import City

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

ITEM = "残疾人法律服务申请"
"""收受分离: received at any counter, handled by the district of the person."""
AWAY = "静安区南京西路街道"
PLACE = "3 号窗口 待移交盒"


def person(clerk: Visitor, name: str, phone: str) -> None:
    """The card on the reader, the phone number, and where the person belongs."""
    page = clerk.page
    page.get_by_role("button", name="为下一位办理").or_(page.get_by_role("button", name="下一位")).click()
    page.get_by_role("button", name="读身份证").click()
    page.get_by_role("group", name="读卡器上的证件").get_by_role("button", name=name).click()
    page.get_by_label("手机号").fill(phone)
    page.get_by_text("户籍或居住地").click()
    page.get_by_label("区", exact=True).select_option("静安区")
    page.get_by_label("街镇").select_option("南京西路街道")
    clerk.check("window-person")
    page.get_by_role("button", name="查找或登记").click()
    page.get_by_role("button", name=f"为 {name} 办理").click()


def form(clerk: Visitor) -> None:
    """What the card said is there already; the rest is asked, and a paper photographed."""
    page = clerk.page
    page.get_by_label("搜事项").fill("残疾人法律")
    page.get_by_role("button", name=ITEM).click()
    expect(page.get_by_text("移交 静安区")).to_be_visible()
    expect(page.get_by_role("textbox", name="现居住地址")).not_to_have_value("")
    page.get_by_role("textbox", name="申请理由").fill("与雇主有工资纠纷，需要法律援助")
    page.get_by_text("手机查看电子结果").click()
    page.get_by_label("我承诺以上内容真实").check()
    page.get_by_label("纸质材料放在哪里").fill(PLACE)
    papers = page.get_by_role("complementary", name="材料")
    papers.locator("input[type=file]").first.set_input_files(photograph())
    expect(papers.get_by_text("已上传")).to_be_visible()
    for box in papers.get_by_label(re.compile("已收纸质件")).all()[1:]:
        box.check()
    clerk.check("window-form")
    page.get_by_role("button", name="请本人确认").click()


def sign(clerk: Visitor) -> None:
    page = clerk.page
    pad = page.get_by_role("img", name="请在框里签名")
    pad.scroll_into_view_if_needed()
    box = pad.bounding_box()
    assert box
    page.mouse.move(box["x"] + 40, box["y"] + 40)
    page.mouse.down()
    for step in range(1, 9):
        page.mouse.move(box["x"] + 40 + 25 * step, box["y"] + 40 + 30 * (step % 3))
    page.mouse.up()
    expect(page.get_by_role("button", name="重写")).to_be_visible()
    clerk.check("window-sign")


def number_of(clerk: Visitor) -> str:
    expect(clerk.page.get_by_role("heading", name="已交件")).to_be_visible(timeout=20_000)
    found = re.search(r"31\d{18}", clerk.page.locator("main").inner_text())
    assert found
    return found[0]


def in_the_list(clerk: Visitor, number: str, cases: int) -> None:
    page = clerk.page
    page.get_by_role("link", name="回今日收件").click()
    expect(page.get_by_role("listitem").filter(has_text=number)).to_have_count(1)
    expect(page.get_by_role("listitem").filter(has_text=ITEM)).to_have_count(cases)
    clerk.check("window-today")


def lose_the_answer(clerk: Visitor) -> Any:
    """The service has filed the case, and then the network goes before it can say so."""

    def cut(route: Route) -> None:
        route.fetch()
        clerk.context.set_offline(True)
        route.abort("internetdisconnected")

    return cut


def told(city: City, phone: str, number: str) -> None:
    until = time.monotonic() + 15
    while not any(number in text["text"] for text in texts_to(city, phone)):
        assert time.monotonic() < until, texts_to(city, phone)
        time.sleep(0.1)


def test_through_the_counter_for_a_person_of_another_district(visit: Any, city: City) -> None:
    clerk = officer(visit, city, "chuangkou.huangpu", "window", TABLET)
    person(clerk, "王建国", "13900000007")
    form(clerk)
    sign(clerk)
    clerk.page.get_by_role("button", name="交件").click()
    first = number_of(clerk)
    expect(clerk.page.get_by_text(AWAY)).to_be_visible()
    clerk.check("window-receipt")
    in_the_list(clerk, first, cases=1)
    told(city, "13900000007", first)

    clerk.page.set_viewport_size(DESK)
    person(clerk, "沈秀英", "13900000009")
    form(clerk)
    sign(clerk)
    clerk.page.route("**/hand-in", lose_the_answer(clerk), times=1)
    clerk.page.get_by_role("button", name="交件").click()
    expect(clerk.page.get_by_role("heading", name="已收好，等网络恢复")).to_be_visible()
    clerk.check("window-offline")
    clerk.context.set_offline(False)
    second = number_of(clerk)
    assert second != first
    in_the_list(clerk, second, cases=2)
    told(city, "13900000009", second)

    other = officer(visit, city, "chuangkou.jingan", "window", DESK)
    other.page.get_by_role("link", name="移交签收").click()
    for number in (first, second):
        expect(other.page.get_by_role("listitem").filter(has_text=number)).to_contain_text(PLACE)
    other.check("window-custody")
    other.page.get_by_role("button", name=f"签收 {first}").click()
    expect(other.page.get_by_role("listitem").filter(has_text=first)).to_have_count(0)
    expect(other.page.get_by_role("listitem").filter(has_text=second)).to_be_visible()
