"""Every page of every app, in every look: held to WCAG 2.1 AA, without a fault, and never wider than the screen."""

import itertools
from typing import Any

import pytest
from playwright.sync_api import ViewportSize, expect

from core.ids import new_id
from tests.browser.filed import Filed, officer_session
from tests.browser.visitor import DESK, PHONE, TABLET, Visitor
from tests.city import City

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

_opened = itertools.count()
NARROW: ViewportSize = {"width": 360, "height": 740}
ANYBODY, LI_NA = "anybody", "li-na"
PAGES: dict[tuple[str, str], str] = {
    ("portal", ANYBODY): "/ /items /items/{item} /search?q=社保 /sites?division=310101 /sites/{site} /verify"
    " /progress?number={number} /verify/{code} /verify/0000000000000000 /sign-in /about/service /about/privacy"
    " /about/accessibility /no/such/page /items/P31-NOSUCH00 /sites/{unknown}",
    ("portal", LI_NA): "/ /messages /messages/{message} /messages/{unknown}",
    ("apply", LI_NA): "/ /new/{item} /draft/{unknown} /receipt/{case} /supplement/{case} /no/such/page",
    ("me", ANYBODY): "/ /settings",
    ("me", LI_NA): "/ /cases /cases/{case} /cases/{unknown} /rate/{case} /family /family/ask /family/child"
    " /family/company /real-name /profile /devices /privacy /privacy/reads /privacy/delete /settings /outbox"
    " /no/such/page",
    ("window", ANYBODY): "/",
    ("window", "chuangkou.jingan"): "/ /custody /new/person /new/item /new/receipt /no/such/page",
    ("office", "shenpi.minzheng"): "/ /?case={case} /?case={unknown} /custody /claims /help /account",
    ("office", "ducha"): "/ /ratings",
    ("office", "anquan"): "/officers",
    ("office", "xitong"): "/departments /items /items/{item}/draft",
    ("office", "shenji"): "/audit",
}  # fmt: skip


def known(filed: Filed, city: City) -> dict[str, str]:
    return {
        "item": filed.item_code, "site": filed.site_id, "number": filed.number, "code": filed.code,
        "message": filed.message_id, "case": filed.id, "unknown": str(new_id()),
    }  # fmt: skip


def settled(visitor: Visitor, app: str, path: str) -> None:
    """Opened as a link from outside would be: a whole load, not a step inside the app."""
    page = visitor.open(f"/h5/{app}/?{next(_opened)}#{path}")
    expect(page.locator("main")).to_be_attached()
    expect(page.locator(".skeleton")).to_have_count(0)
    expect(page.locator("h1, h2").first).to_be_attached()


def fits(visitor: Visitor, where: str) -> None:
    """No page scrolls sideways."""
    wide = visitor.page.evaluate(
        """() => { const { clientWidth: room, scrollWidth } = document.documentElement;
        return scrollWidth <= room ? [] : [...document.querySelectorAll("body *")]
          .filter((e) => e.getBoundingClientRect().right > room + 1).slice(0, 3).map((e) => e.outerHTML); }"""
    )
    assert not wide, f"{where} is too wide: {wide}"


@pytest.mark.parametrize(("app", "who"), PAGES, ids=[f"{app}-{who}" for app, who in PAGES])
def test_every_page_in_every_look(app: str, who: str, visit: Any, city: City, filed: Filed) -> None:
    """At 375 in light and dark, at 768 and 1280; then for elders, in English and at 360, where all is longest."""
    session = filed.session if who == LI_NA else None if who == ANYBODY else officer_session(city, who)
    plain: Visitor = visit(PHONE, reduced_motion="reduce")
    elder: Visitor = visit(NARROW, reduced_motion="reduce")
    elder.remember("yc.elder", "on")
    elder.remember("yc.language", "en")
    for visitor in (plain, elder):
        if session:
            visitor.carry(session)
    wrong: list[str] = []
    for path in PAGES[app, who].split():
        path = path.format(**known(filed, city))
        where = f"{app}{path.partition('?')[0]}-{who}".replace("/", "-")
        for look in (in_plain_looks, for_elders_in_english):
            try:
                look(plain if look is in_plain_looks else elder, app, path, where)
            except AssertionError as fault:
                wrong.append(str(fault))
    assert not wrong, "\n".join(wrong)


def in_plain_looks(visitor: Visitor, app: str, path: str, where: str) -> None:
    settled(visitor, app, path)
    fits(visitor, where)
    visitor.check(where)
    visitor.page.emulate_media(color_scheme="dark")
    try:
        visitor.check(f"{where}-dark", only=["color-contrast"])
        visitor.page.emulate_media(color_scheme="light")
        for size in (TABLET, DESK):
            visitor.page.set_viewport_size(size)
            fits(visitor, f"{where} at {size['width']}")
            visitor.shoot(f"{where}-{size['width']}")
    finally:
        visitor.page.emulate_media(color_scheme="light")
        visitor.page.set_viewport_size(PHONE)


def for_elders_in_english(visitor: Visitor, app: str, path: str, where: str) -> None:
    settled(visitor, app, path)
    fits(visitor, f"{where} for elders in English")
    visitor.check(f"{where}-elder-en")


def test_the_keyboard_reaches_the_content_first(visit: Any) -> None:
    page = visit(DESK).open("/h5/portal/")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="跳到主要内容")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_the_portal_opens_again_without_a_network(visit: Any) -> None:
    visitor = visit(PHONE)
    page = visitor.open("/h5/portal/")
    expect(page.get_by_role("heading", name="常办事项")).to_be_visible()
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    page.reload()
    page.wait_for_load_state("networkidle")
    visitor.context.set_offline(True)
    page.reload()
    expect(page.get_by_role("heading", name="常办事项")).to_be_visible()
    expect(page.get_by_text("没有网络").first).to_be_visible()
    visitor.check("portal-offline")
    visitor.context.set_offline(False)
    expect(page.get_by_text("没有网络")).to_have_count(0)


def test_large_text_is_one_press_away_and_stays(visit: Any) -> None:
    visitor = visit(PHONE)
    page = visitor.open("/h5/portal/")
    size = page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)")
    page.get_by_role("button", name="长辈版").click()
    page.reload()
    expect(page.get_by_role("heading", name="常办事项")).to_be_visible()
    assert page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)") >= 1.2 * size
    visitor.check("portal-elder")
