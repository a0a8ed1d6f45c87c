import asyncio
from datetime import datetime
from zoneinfo import ZoneInfo

import httpx2
import pytest

from tests.simulators.platform import Platform

NOTICE = {"TemplateCode": "SMS_310000006", "TemplateParam": '{"content":"请带身份证"}'}


async def test_a_message_is_shown_newest_first_as_the_phone_shows_it(platform: Platform) -> None:
    await platform.send(OutId="m1")
    await platform.send(**NOTICE)

    newest, oldest = await platform.messages()
    assert newest["text"] == "【一窗】一窗提醒：请带身份证"
    assert oldest["text"] == "【一窗】您的登录验证码为123456，5分钟内有效，请勿告诉他人。"
    assert (oldest["out_id"], oldest["params"]) == ("m1", {"code": "123456"})
    assert await platform.messages("13900000001") == []


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ({"PhoneNumbers": "12345"}, "isv.MOBILE_NUMBER_ILLEGAL"),
        ({"PhoneNumbers": ",".join(f"138{n:08d}" for n in range(1001))}, "isv.MOBILE_COUNT_OVER_LIMIT"),
        ({"SignName": "别家"}, "isv.SMS_SIGNATURE_ILLEGAL"),
        ({"TemplateCode": "SMS_1"}, "isv.SMS_TEMPLATE_ILLEGAL"),
        ({"TemplateParam": "code=1"}, "isv.INVALID_JSON_PARAM"),
        ({"TemplateParam": '{"code":123456}'}, "isv.INVALID_JSON_PARAM"),
        ({"TemplateParam": "{}"}, "isv.TEMPLATE_MISSING_PARAMETERS"),
        ({"TemplateParam": '{"code":"12"}'}, "isv.TEMPLATE_PARAMS_ILLEGAL"),
        ({**NOTICE, "TemplateParam": '{"content":"' + "长" * 36 + '"}'}, "isv.PARAM_LENGTH_LIMIT"),
        ({**NOTICE, "TemplateParam": '{"content":"见 https://a.cn"}'}, "isv.PARAM_NOT_SUPPORT_URL"),
    ],
)
async def test_what_the_platform_would_refuse_is_refused(platform: Platform, form: dict[str, str], code: str) -> None:
    assert (await platform.send(**form))["Code"] == code
    assert await platform.messages() == []


async def test_a_number_gets_one_code_a_minute_five_an_hour_and_ten_a_day(platform: Platform) -> None:
    accepted = 0
    for _ in range(2):
        for _ in range(5):
            assert (await platform.send())["Code"] == "OK"
            accepted += 1
            assert await _refusal(platform) in ("触发分钟级流控Permits:1", "触发小时级流控Permits:5")
            await platform.advance(61)
        await platform.advance(3600)
    assert (accepted, await _refusal(platform)) == (10, "触发天级流控Permits:10")


async def _refusal(platform: Platform) -> str:
    answer = await platform.send()
    assert answer["Code"] == "isv.BUSINESS_LIMIT_CONTROL"
    message: str = answer["Message"]
    return message


async def test_one_numbers_limit_is_not_anothers_nor_that_of_notices(platform: Platform) -> None:
    assert (await platform.send())["Code"] == "OK"
    assert (await platform.send())["Code"] == "isv.BUSINESS_LIMIT_CONTROL"

    assert (await platform.send(phone="13900000001"))["Code"] == "OK"
    assert (await platform.send(**NOTICE))["Code"] == "OK"


async def test_receipts_come_in_one_batch_when_the_phones_have_them(platform: Platform) -> None:
    await platform.send(OutId="m1")
    await platform.send(phone="13800000000", OutId="m2")
    await platform.advance(10)
    await _pushed(platform, 1)

    reached, unreachable = platform.receiver.batches[0]
    assert (reached["out_id"], reached["success"], reached["err_code"]) == ("m1", True, "DELIVERED")
    assert (unreachable["out_id"], unreachable["success"], unreachable["err_code"]) == ("m2", False, "MK:0001")
    assert [m["status"] for m in await platform.messages()] == ["delivered"]


@pytest.mark.parametrize("bad", [httpx2.Response(500), httpx2.Response(200, json={"code": 1}), httpx2.Response(200)])
async def test_a_receipt_that_was_not_taken_is_pushed_again(platform: Platform, bad: httpx2.Response) -> None:
    platform.receiver.answer = bad
    await platform.send()
    await platform.advance(10)
    await _pushed(platform, 1)
    platform.receiver.answer = httpx2.Response(200, json={"code": 0})
    await platform.advance(61)
    await _pushed(platform, 2)
    await platform.advance(3600)
    await asyncio.sleep(0)

    first, second = platform.receiver.batches
    assert first == second


async def test_after_a_time_out_the_message_is_out_and_can_be_found(platform: Platform) -> None:
    """The trap: whoever sends again on a time-out sends twice."""
    await platform.fault("sms", "time_out_after_accept", seconds=0)
    answer = await platform.call(
        "/sms/send",
        "SendSms",
        "2017-05-25",
        {"PhoneNumbers": "13812345678", "SignName": "一窗", "OutId": "m1", **NOTICE},
    )
    sent = (await platform.messages())[0]["sent_at"]
    day = datetime.fromisoformat(sent).astimezone(ZoneInfo("Asia/Shanghai")).strftime("%Y%m%d")
    found = await platform.call(
        "/sms/send",
        "QuerySendDetails",
        "2017-05-25",
        {"PhoneNumber": "13812345678", "SendDate": day, "PageSize": "10", "CurrentPage": "1"},
    )

    assert answer.status_code == 504
    assert [d["OutId"] for d in found.json()["SmsSendDetailDTOs"]["SmsSendDetailDTO"]] == ["m1"]


async def test_scripted_faults_happen_as_often_as_scripted_and_only_to_whom(platform: Platform) -> None:
    await platform.fault("sms", "error", code="isv.AMOUNT_NOT_ENOUGH", match={"PhoneNumbers": "13812345678"})
    await platform.fault("sms", "unavailable")

    assert (await platform.send(phone="13900000001"))["Code"] == "ServiceUnavailable"
    assert (await platform.send())["Code"] == "isv.AMOUNT_NOT_ENOUGH"
    assert (await platform.send())["Code"] == "OK"


async def test_a_time_out_before_acceptance_sends_nothing(platform: Platform) -> None:
    await platform.fault("sms", "time_out", seconds=0)

    assert (await platform.send())["Code"] == "ServiceTimeout"
    assert await platform.messages() == []


@pytest.mark.parametrize(("kind", "status"), [("receipt_failed", "failed"), ("receipt_lost", "sending")])
async def test_receipts_can_fail_or_get_lost(platform: Platform, kind: str, status: str) -> None:
    await platform.fault("sms", kind)
    await platform.send()
    await platform.send(phone="13900000001")
    await platform.advance(10)
    await _pushed(platform, 1)

    assert [m["status"] for m in await platform.messages()] == [status]


async def test_the_journal_shows_both_directions_without_the_signature(platform: Platform) -> None:
    await platform.send()
    await platform.advance(10)
    await _pushed(platform, 1)
    out, into = (await platform.http.get("/admin/journal", params={"platform": "sms"})).json()["items"]

    assert (into["direction"], into["target"], into["headers"]["authorization"]) == ("in", "/sms/send", "…")
    assert (out["direction"], out["status"]) == ("out", 200)


async def test_another_template_can_be_approved(platform: Platform) -> None:
    text = {"kind": "notice", "text": "您的${thing}到了。"}
    assert (await platform.http.put("/admin/sms/templates/SMS_310000099", json=text)).status_code == 200
    await platform.send(TemplateCode="SMS_310000099", TemplateParam='{"thing":"证件"}')

    assert (await platform.messages())[0]["text"] == "【一窗】您的证件到了。"


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/admin/clock", {"advance_seconds": -1}),
        ("POST", "/admin/clock", None),
        ("POST", "/admin/faults", {"platform": "sms", "kind": "earthquake"}),
        ("POST", "/admin/faults", {"platform": "fax"}),
        ("PUT", "/admin/sms/templates/x", {"kind": "code", "text": "a"}),
        ("PUT", "/admin/sms/receipts", {"url": "ftp://x"}),
        ("GET", "/admin/journal?platform=fax", None),
        ("GET", "/admin/journal?limit=9999", None),
        ("GET", "/sms/messages", None),
    ],
)
async def test_nonsense_is_refused_with_reasons(platform: Platform, method: str, path: str, body: object) -> None:
    answer = await platform.http.request(method, path, json=body)

    assert answer.status_code == 422
    assert answer.json()["problems"]


async def _pushed(platform: Platform, batches: int) -> None:
    """The receipts are pushed by a task of their own; let it run."""
    receiver = platform.receiver
    async with asyncio.timeout(5), receiver.pushed:
        await receiver.pushed.wait_for(lambda: len(receiver.batches) >= batches)
