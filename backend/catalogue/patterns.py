"""The named patterns of the rule language: what a piece of text may be. `h5apps/shared/rules.ts` has the same list.

A rule never holds a regular expression of its own: two engines would read it differently, and a careless one may
never end.
"""

import datetime as dt
import re
from collections.abc import Callable

from core.identifiers import id_check_digit, organisation_check_digit, uscc_check_digit

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def date_of(value: object) -> dt.date | None:
    """A real day of the Gregorian calendar from 0001-01-01, written YYYY-MM-DD."""
    if not isinstance(value, str) or not _DATE.fullmatch(value):
        return None
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        return None


ID_FORM = re.compile(r"[1-9][0-9]{16}[0-9Xx]")


def birth_date_in(number: str) -> str:
    return f"{number[6:10]}-{number[10:12]}-{number[12:14]}"


def _id_number(text: str, today: str) -> bool:
    """GB 11643, also as 港澳台居民居住证: the check digit fits, the birth date exists and has come."""
    if not ID_FORM.fullmatch(text) or id_check_digit(text[:17]) != text[17].upper():
        return False
    birth = birth_date_in(text)
    return date_of(birth) is not None and "1850-01-01" <= birth <= today


_USCC_FORM = re.compile(r"[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}")


def _uscc(text: str, today: str) -> bool:
    """统一社会信用代码, GB 32100 with the organisation code of GB 11714 inside."""
    if not _USCC_FORM.fullmatch(text):
        return False
    return uscc_check_digit(text[:17]) == text[17] and organisation_check_digit(text[8:16]) == text[16]


def _bank_card(text: str, today: str) -> bool:
    """ISO/IEC 7812: 16–19 digits with a Luhn check."""
    if not re.fullmatch(r"[0-9]{16,19}", text):
        return False
    doubled = [int(d) * (1 + n % 2) for n, d in enumerate(reversed(text))]
    return sum(d - 9 if d > 9 else d for d in doubled) % 10 == 0


_HAN = "[\u3400-\u4dbf\u4e00-\u9fff\u3007\U00020000-\U000323af]"
_NAME = re.compile(rf"{_HAN}+(·{_HAN}+)*|[A-Za-z][A-Za-z .,'\-]*")


def _person_name(text: str, today: str) -> bool:
    return 2 <= len(text) <= 50 and _NAME.fullmatch(text) is not None


def _shape(pattern: str) -> Callable[[str, str], bool]:
    compiled = re.compile(pattern)
    return lambda text, today: compiled.fullmatch(text) is not None


# name: (text, today) -> does it fit
PATTERNS: dict[str, Callable[[str, str], bool]] = {
    "id_number": _id_number,
    "uscc": _uscc,
    "bank_card": _bank_card,
    "person_name": _person_name,
    "date": lambda text, today: date_of(text) is not None,
    "month": _shape(r"[0-9]{4}-(0[1-9]|1[0-2])"),
    "mobile": _shape(r"1[3-9][0-9]{9}"),
    "phone": _shape(r"1[3-9][0-9]{9}|0[0-9]{2,3}-[0-9]{7,8}"),
    "postcode": _shape(r"[0-9]{6}"),
    "hk_macao_permit": _shape(r"[HM][0-9]{8}([0-9]{2})?"),  # 港澳居民来往内地通行证
    "taiwan_permit": _shape(r"[0-9]{8}|[0-9]{10}[A-Z]?"),  # 台湾居民来往大陆通行证
    "foreigner_card": _shape(r"[A-Z]{3}[0-9]{12}|9[0-9]{16}[0-9X]"),  # 外国人永久居留身份证
    "passport": _shape(r"[A-Z]{1,2}[0-9]{7,8}"),
    "email": _shape(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+"),
}
