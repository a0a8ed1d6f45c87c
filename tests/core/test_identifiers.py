"""The numbers of standards: vectors from public sources, and rules that hold for any number."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError
from pydantic_core import PydanticCustomError

from core import clock, identifiers
from core.identifiers import USCC, DocumentType, Mobile, PersonName, ResidentIDNumber, Sex, Telephone


@pytest.mark.parametrize(
    "number",
    ["11010519491231002X", "34052419800101001X", "810000194910010013", "820000199003030015", "830000199901010018"],
)
def test_valid_id_numbers_are_accepted(number):
    assert identifiers.parse_resident_id(number).number == number


def test_an_id_number_tells_birth_date_sex_and_age():
    identity = identifiers.parse_resident_id("11010519491231002x")

    assert (identity.region, identity.birth_date, identity.sex) == ("110105", date(1949, 12, 31), Sex.FEMALE)
    assert identity.age(date(2009, 12, 30)) == 59
    assert identity.age(date(2009, 12, 31)) == 60
    assert not identity.is_permit
    assert identifiers.parse_resident_id("830000199901010018").is_permit


def test_what_a_phone_keyboard_adds_is_taken_off():
    assert identifiers.parse_resident_id(" 110105 19491231 002ｘ ").number == "11010519491231002X"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1101051949123100", "id_number_form"),
        ("110105194912310021", "id_number_check"),
        ("११010519491231002X", "id_number_form"),
        ("", "id_number_form"),
    ],
)
def test_a_wrong_id_number_is_refused_with_a_stable_code(text, code):
    with pytest.raises(PydanticCustomError) as refused:
        identifiers.parse_resident_id(text)
    assert refused.value.type == code


@pytest.mark.parametrize("birth", ["19490230", "20991231", "00000101"])
def test_an_impossible_birth_date_is_refused(birth):
    first17 = "310101" + birth + "001"
    with clock.freeze("2026-01-01"), pytest.raises(PydanticCustomError) as refused:
        identifiers.parse_resident_id(first17 + identifiers.id_check_digit(first17))
    assert refused.value.type == "id_number_birth_date"


@given(st.integers(0, 16), st.integers(1, 9))
def test_any_single_wrong_digit_is_noticed(place, by):
    number = "34052419800101001X"
    digit = str((int(number[place]) + by) % 10)
    with pytest.raises(PydanticCustomError):
        identifiers.parse_resident_id(number[:place] + digit + number[place + 1 :])


def test_an_old_number_of_fifteen_digits_becomes_its_successor():
    assert identifiers.widen_legacy_id("110105491231002") == "11010519491231002X"


@pytest.mark.parametrize(
    "code",
    ["11100000000013338W", "11100000000013127D", "11100000MB0341032Y", "11370800MB28559184", "91110000600037341L"],
)
def test_valid_credit_codes_are_accepted(code):
    assert identifiers.parse_uscc(code.lower()) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [("91110000600037341M", "uscc_check"), ("9111000060003734IL", "uscc_form"), ("x", "uscc_form")],
)
def test_a_wrong_credit_code_is_refused(text, code):
    with pytest.raises(PydanticCustomError) as refused:
        identifiers.parse_uscc(text)
    assert refused.value.type == code


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        (DocumentType.HONG_KONG_MACAO_PASS, "H12345678"),
        (DocumentType.HONG_KONG_MACAO_PASS, "M1234567801"),
        (DocumentType.TAIWAN_PASS, "12345678"),
        (DocumentType.PASSPORT, "EA1234567"),
        (DocumentType.FOREIGN_PERMANENT, "USA310000000001"),
        (DocumentType.RESIDENCE_PERMIT_HMT, "810000194910010013"),
    ],
)
def test_other_documents_are_accepted(kind, number):
    assert identifiers.parse_document(kind, number) == number


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        (DocumentType.HONG_KONG_MACAO_PASS, "X12345678"),
        (DocumentType.PASSPORT, "12345678"),
        (DocumentType.RESIDENT_ID, "810000194910010013"),
        (DocumentType.RESIDENCE_PERMIT_HMT, "34052419800101001X"),
    ],
)
def test_a_number_of_another_document_is_refused(kind, number):
    with pytest.raises(PydanticCustomError) as refused:
        identifiers.parse_document(kind, number)
    assert refused.value.type == "document_number_form"


@pytest.mark.parametrize("typed", ["13800001234", "+86 138 0000 1234", "8613800001234", "138-0000-1234"])
def test_a_mobile_number_has_one_canonical_form(typed):
    assert identifiers.parse_mobile(typed) == "13800001234"


@pytest.mark.parametrize(
    ("typed", "canonical"),
    [("021-64311234", "021-64311234"), ("02164311234", "021-64311234"), ("12345", "12345"), ("962222", "962222")],
)
def test_a_telephone_may_be_a_landline_or_a_service(typed, canonical):
    assert identifiers.parse_telephone(typed) == canonical


@pytest.mark.parametrize("name", ["张三", "欧阳娜娜", "买买提·吐尔逊", "John O'Neil", "𠮷田"])
def test_names_as_on_documents_are_accepted(name):
    assert identifiers.parse_person_name(name) == name


@pytest.mark.parametrize("name", ["", "张", "张3", "<b>张三</b>", "张三·", "张" * 51])
def test_other_names_are_refused(name):
    with pytest.raises(PydanticCustomError):
        identifiers.parse_person_name(name)


@given(st.text(max_size=60))
def test_no_text_breaks_a_parser(text):
    for parse in (
        identifiers.parse_resident_id,
        identifiers.parse_uscc,
        identifiers.parse_telephone,
        identifiers.parse_person_name,
        identifiers.parse_postcode,
    ):
        try:
            parse(text)
        except PydanticCustomError:
            continue


def test_every_wrong_field_of_a_form_is_told_at_once():
    class Form(BaseModel):
        name: PersonName
        id_number: ResidentIDNumber
        uscc: USCC
        mobile: Mobile
        telephone: Telephone

    with pytest.raises(ValidationError) as refused:
        Form(name="1", id_number="1", uscc="1", mobile="1", telephone="1")
    assert [e["type"] for e in refused.value.errors()] == [
        "person_name_form", "id_number_form", "uscc_form", "phone_form", "phone_form",
    ]  # fmt: skip
