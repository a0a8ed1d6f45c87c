"""The portal as people use it, and the pages that anybody may ask."""

import pytest
from playwright.sync_api import expect

from tests.browser import sign_in

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]


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
    visitor.carry(filed.session)
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
