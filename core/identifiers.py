"""Numbers that identify people, bodies and telephones: their forms, check digits, and what may be read out of them.

Every `parse_*` / `check_*` takes what a person typed, returns the canonical form, and refuses with a stable code.
Sources: GB 11643-1999 (resident id), GB 32100-2015 (unified social credit code), GB 11714-1997 (organisation code).
"""

import re
from datetime import date
from enum import StrEnum
from typing import Annotated, NamedTuple

from pydantic import AfterValidator, StringConstraints
from pydantic_core import PydanticCustomError

from core import clock


class Sex(StrEnum):
    """GB/T 2261.1."""

    MALE = "1"
    FEMALE = "2"


class ResidentID(NamedTuple):
    """公民身份号码, or a residence permit of Hong Kong, Macao and Taiwan residents, taken apart."""

    number: str
    region: str
    """Six digits of GB/T 2260 as they were at first registration: abolished regions stay valid for life."""
    birth_date: date
    sex: Sex

    @property
    def is_permit(self) -> bool:
        """港澳台居民居住证: regions 810000, 820000, 830000."""
        return self.region in {"810000", "820000", "830000"}

    def age(self, on: date | None = None) -> int:
        """Full years (周岁) on a day, today if none is given: one is older from the birthday on."""
        day = on or clock.today()
        before_birthday = (day.month, day.day) < (self.birth_date.month, self.birth_date.day)
        return day.year - self.birth_date.year - before_birthday


_ID_FORM = re.compile(r"[1-8]\d{16}[\dX]", re.ASCII)
_ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def id_check_digit(first17: str) -> str:
    """ISO 7064 MOD 11-2."""
    return "10X98765432"[sum(int(d) * w for d, w in zip(first17, _ID_WEIGHTS, strict=True)) % 11]


def parse_resident_id(text: str) -> ResidentID:
    """Refuses with id_number_form, id_number_check or id_number_birth_date."""
    number = _tidy(text)
    if not _ID_FORM.fullmatch(number):
        raise PydanticCustomError("id_number_form", "An id number has 18 digits; the last may be X")
    if id_check_digit(number[:17]) != number[17]:
        raise PydanticCustomError("id_number_check", "The check digit does not fit; please compare it again")
    try:
        birth = date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        birth = date.max
    if not date(1850, 1, 1) <= birth <= clock.today():
        raise PydanticCustomError("id_number_birth_date", "The birth date in the id number is not a past date")
    return ResidentID(number, number[:6], birth, Sex.MALE if int(number[16]) % 2 else Sex.FEMALE)


def widen_legacy_id(text: str) -> str:
    """A 15-digit number of before 1999 as its 18-digit successor; for archive search alone."""
    if not re.fullmatch(r"[1-9]\d{14}", text, re.ASCII):
        raise PydanticCustomError("id_number_form", "An old id number has 15 digits")
    first17 = text[:6] + "19" + text[6:]
    return parse_resident_id(first17 + id_check_digit(first17)).number


_USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_USCC_FORM = re.compile(r"[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}", re.ASCII)
_USCC_WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
_ORG_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)


def uscc_check_digit(first17: str) -> str:
    weighted = sum(_USCC_ALPHABET.index(c) * w for c, w in zip(first17, _USCC_WEIGHTS, strict=True))
    return _USCC_ALPHABET[(31 - weighted % 31) % 31]


def organisation_check_digit(first8: str) -> str:
    """GB 11714: letters count from A = 10."""
    check = 11 - sum(int(c, 36) * w for c, w in zip(first8, _ORG_WEIGHTS, strict=True)) % 11
    return {10: "X", 11: "0"}.get(check, str(check))


def parse_uscc(text: str) -> str:
    """统一社会信用代码. Refuses with uscc_form or uscc_check."""
    code = _tidy(text)
    if not _USCC_FORM.fullmatch(code):
        raise PydanticCustomError("uscc_form", "A unified social credit code has 18 characters, without I, O, S, V, Z")
    if uscc_check_digit(code[:17]) != code[17] or organisation_check_digit(code[8:16]) != code[16]:
        raise PydanticCustomError("uscc_check", "The credit code's check digit does not fit; please compare it again")
    return code


def _tidy(text: str) -> str:
    """What a phone keyboard adds: spaces, hyphens, full-width and lower-case letters."""
    narrow = "".join(chr(ord(c) - 0xFEE0) if "！" <= c <= "～" else c for c in text)
    return re.sub(r"[\s\-]", "", narrow).upper()


class DocumentType(StrEnum):
    """证件类型, GA/T 2000.156."""

    RESIDENT_ID = "111"  # 居民身份证
    RESIDENCE_PERMIT_HMT = "154"  # 港澳台居民居住证; the same 18-digit form
    PASSPORT = "414"  # 普通护照
    TAIWAN_PASS = "511"  # 台湾居民来往大陆通行证
    HONG_KONG_MACAO_PASS = "516"  # 港澳居民来往内地通行证
    FOREIGN_PERMANENT = "553"  # 外国人永久居留身份证


_DOCUMENT_FORMS = {
    DocumentType.PASSPORT: r"[A-Z]{1,2}\d{7,8}",
    DocumentType.TAIWAN_PASS: r"\d{8}|\d{10}[A-Z]?",
    DocumentType.HONG_KONG_MACAO_PASS: r"[HM]\d{8}(\d{2})?",
    DocumentType.FOREIGN_PERMANENT: r"[A-Z]{3}\d{12}|9\d{16}[\dX]",
}


def parse_document(kind: DocumentType, text: str) -> str:
    """Any personal document's number. Refuses with document_number_form, or as `parse_resident_id` does."""
    if kind in (DocumentType.RESIDENT_ID, DocumentType.RESIDENCE_PERMIT_HMT):
        identity = parse_resident_id(text)
        if identity.is_permit != (kind is DocumentType.RESIDENCE_PERMIT_HMT):
            raise PydanticCustomError("document_number_form", "This number does not belong to that kind of document")
        return identity.number
    number = _tidy(text)
    if not re.fullmatch(_DOCUMENT_FORMS[kind], number, re.ASCII):
        raise PydanticCustomError("document_number_form", "This number does not belong to that kind of document")
    if len(number) == 18 and id_check_digit(number[:17]) != number[17]:
        raise PydanticCustomError("id_number_check", "The number's check digit does not fit; please compare it again")
    return number


def parse_mobile(text: str) -> str:
    """An eleven-digit mobile number; +86 and separators are taken off. Refuses with phone_form."""
    number = re.sub(r"^(\+86|0086|86(?=1\d{10}$))", "", _tidy(text))
    if not re.fullmatch(r"1[3-9]\d{9}", number, re.ASCII):
        raise PydanticCustomError("phone_form", "A mobile number has 11 digits and begins with 1")
    return number


def parse_telephone(text: str) -> str:
    """A mobile number, a Shanghai landline (021-12345678) or a service number such as 12345."""
    number = re.sub(r"^(\+86|0086)", "", _tidy(text))
    if landline := re.fullmatch(r"0?(21)(\d{8})", number, re.ASCII):
        return f"0{landline[1]}-{landline[2]}"
    if re.fullmatch(r"12\d{3}|96\d{4}|400\d{7}", number, re.ASCII):
        return number
    return parse_mobile(number)


def parse_postcode(text: str) -> str:
    code = _tidy(text)
    if not re.fullmatch(r"\d{6}", code, re.ASCII):
        raise PydanticCustomError("postcode_form", "A postcode has 6 digits")
    return code


_HAN = r"[\u3400-\u4dbf\u4e00-\u9fff\u3007\U00020000-\U000323af]"
_PERSON_NAME = re.compile(rf"{_HAN}+(·{_HAN}+)*|[A-Za-z][A-Za-z .,'\-]*")


def parse_person_name(text: str) -> str:
    """A Chinese name (· between the parts of a minority name) or a Latin one, as on the document."""
    name = re.sub(r"[•・‧.．](?=[^\x00-\x7f])", "·", re.sub(r"\s+", " ", text.strip()))
    if not 2 <= len(name) <= 50 or not _PERSON_NAME.fullmatch(name):
        raise PydanticCustomError("person_name_form", "Please give the name as it stands on the document")
    return name


def _resident_number(text: str) -> str:
    return parse_resident_id(text).number


_Typed = StringConstraints(max_length=60)

ResidentIDNumber = Annotated[str, _Typed, AfterValidator(_resident_number)]
USCC = Annotated[str, _Typed, AfterValidator(parse_uscc)]
Mobile = Annotated[str, _Typed, AfterValidator(parse_mobile)]
Telephone = Annotated[str, _Typed, AfterValidator(parse_telephone)]
Postcode = Annotated[str, _Typed, AfterValidator(parse_postcode)]
PersonName = Annotated[str, StringConstraints(max_length=100), AfterValidator(parse_person_name)]
