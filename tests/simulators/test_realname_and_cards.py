import base64
import io

import pytest
from PIL import Image

from simulators.authenticator import totp
from simulators.register import is_id_number, people
from tests.simulators.platform import Platform


async def _checked(platform: Platform, name: str, number: str, **form: str) -> dict[str, object]:
    form = {"ParamType": "normal", "UserName": name, "IdentifyNum": number, **form}
    answer = await platform.call("/realname/check", "Id2MetaVerify", "2019-03-07", form)
    content: dict[str, object] = answer.json()
    return content


def test_everybody_in_the_register_has_a_number_that_is_right_and_nobodys() -> None:
    for person in people().values():
        assert is_id_number(person.id_number)
        assert person.id_number.startswith("310000")
        assert person.id_number[6:14] == person.birth_date.replace("-", "")
        assert person.sex == ("男" if int(person.id_number[16]) % 2 else "女")


@pytest.mark.parametrize(
    ("name", "number", "result"),
    [
        ("王建国", "310000195803120010", "1"),
        ("王国建", "310000195803120010", "2"),
        ("古丽娜尔·买买提", "310000196505170022", "1"),
        ("任何人", "11010519491231002X", "1"),
        ("任何人", "310101199001019009", "2"),
        ("任何人", "310101199001019500", "3"),
    ],
)
async def test_name_and_number_are_compared(platform: Platform, name: str, number: str, result: str) -> None:
    answer = await _checked(platform, name, number)
    assert (answer["Code"], answer["ResultObject"]) == ("200", {"BizCode": result})


@pytest.mark.parametrize(
    ("name", "number"),
    [("", "310000195803120010"), ("John", "310000195803120010"), ("王建国", "310000195803120011"), ("王建国", "1")],
)
async def test_malformed_names_and_numbers_are_refused(platform: Platform, name: str, number: str) -> None:
    assert (await _checked(platform, name, number))["Code"] == "401"


async def test_the_check_can_fail_as_scripted(platform: Platform) -> None:
    await platform.fault("realname", "unavailable")
    await platform.fault("realname", "error", code="500")

    assert (await _checked(platform, "王建国", "310000195803120010"))["Code"] == "ServiceUnavailable"
    assert (await _checked(platform, "王建国", "310000195803120010"))["Code"] == "500"
    assert (await _checked(platform, "王建国", "310000195803120010"))["Code"] == "200"


async def test_a_card_is_read_with_its_portrait(platform: Platform) -> None:
    cards = (await platform.http.get("/card-reader/cards")).json()["items"]
    read = (await platform.http.post("/card-reader/read", json={"card": cards[1]["card"]})).json()

    assert (read["name"], read["sex"], read["birth_date"]) == ("王建国", "男", "1958-03-12")
    assert read["id_number"] == "310000195803120010"
    portrait = Image.open(io.BytesIO(base64.b64decode(read["photo"]["base64"])))
    assert (portrait.format, portrait.size) == ("JPEG", (358, 441))


@pytest.mark.parametrize(("body", "status", "code"), [({}, 409, "no_card"), ({"card": "x"}, 404, "unknown_card")])
async def test_no_card_and_an_unknown_one(platform: Platform, body: object, status: int, code: str) -> None:
    answer = await platform.http.post("/card-reader/read", json=body)
    assert (answer.status_code, answer.json()["code"]) == (status, code)


async def test_the_reader_fails_as_scripted_and_answers_a_page_of_another_origin(platform: Platform) -> None:
    await platform.fault("card-reader", "unreadable")
    origin = {"origin": "http://counter.test"}

    failed = await platform.http.post("/card-reader/read", json={"card": "li-na"}, headers=origin)
    again = await platform.http.post("/card-reader/read", json={"card": "li-na"}, headers=origin)

    assert (failed.status_code, again.status_code) == (502, 200)
    assert again.headers["access-control-allow-origin"] == "*"


@pytest.mark.parametrize(("moment", "code"), [(59, "287082"), (1111111109, "081804"), (20000000000, "353130")])
def test_one_time_codes_are_those_of_rfc_6238(moment: int, code: str) -> None:
    assert totp("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", moment) == code


async def test_the_authenticator_shows_a_code_and_refuses_what_is_no_secret(platform: Platform) -> None:
    shown = await platform.http.get("/authenticator/code", params={"secret": "GEZD GNBV GY3T QOJQ"})
    assert len(shown.json()["code"]) == 6
    assert (await platform.http.get("/authenticator/code", params={"secret": "1!"})).status_code == 422
    assert "—" in (await platform.http.get("/authenticator", params={"secret": "1!"})).text


async def test_the_pages_show_what_was_sent_and_escape_it(platform: Platform) -> None:
    await platform.send(TemplateCode="SMS_310000006", TemplateParam='{"content":"<b>粗</b>"}')

    phone = (await platform.http.get("/sms", params={"phone": "13812345678"})).text
    index = (await platform.http.get("/")).text

    assert "&lt;b&gt;粗" in phone
    assert "<b>粗" not in phone + index
    assert "13812345678" in index
    assert "王建国" in index
