import pytest

from core import masking


@pytest.mark.parametrize(("text", "shown"), [("张三", "张*"), ("张小三", "张*三"), ("欧阳娜娜", "欧**娜"), ("", "")])
def test_names(text, shown):
    assert masking.name(text) == shown


def test_id_numbers_for_the_public_and_for_staff():
    assert masking.id_number("34052419800101001X") == "3****************X"
    assert masking.id_number_for_staff("34052419800101001X") == "340524********001X"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("上海市静安区临汾路街道阳曲路760号", "上海市静安区临汾路街道***"),
        ("浦东新区花木街道锦绣路2号301室", "浦东新区花木街道***"),
        ("崇明区城桥镇人民路1号", "崇明区城桥镇***"),
        ("somewhere 1", "***"),
    ],
)
def test_addresses_stop_at_the_street_or_town(text, shown):
    assert masking.address(text) == shown


def test_phones_cards_mail_and_passports():
    assert masking.phone("13812341234") == "138****1234"
    assert masking.phone("021-64311234") == "****1234"
    assert masking.bank_card("6222021001112223333") == "**** 3333"
    assert masking.email("anna@x.cn") == "a***@x.cn"
    assert masking.tail("E12345678") == "E12345***"
