"""The people who exist here: a small population register, and the rule for everybody else. All of them are made up."""

import functools
import json
import re
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from pathlib import Path

_NUMBER = re.compile(r"\d{17}[\dX]")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


@dataclass(frozen=True)
class Person:
    card: str
    name: str
    sex: str
    ethnicity: str
    birth_date: str
    id_number: str
    address: str
    issued_by: str
    valid_from: str
    valid_until: str

    def public(self) -> dict[str, str]:
        return asdict(self)


@functools.cache
def people() -> dict[str, Person]:
    """By the name of their card."""
    content = json.loads((Path(__file__).parent / "people.json").read_text("utf-8"))
    return {person["card"]: Person(**person) for person in content["people"]}


def is_id_number(number: str) -> bool:
    """GB 11643: 17 digits and a check character; the birth date exists and is past."""
    if not _NUMBER.fullmatch(number) or not number.isascii():
        return False
    try:
        born = date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return False
    check = "10X98765432"[sum(int(digit) * weight for digit, weight in zip(number, _WEIGHTS, strict=False)) % 11]
    return number[17] == check and born <= datetime.now(UTC).date()


def same_person(name: str, number: str) -> str:
    """`1` name and number belong together, `2` they do not, `3` the register has no such number.

    A number that is not in the register is judged by its sequence (digits 15–17): up to 899 any name is right,
    900–949 every name is wrong, from 950 the number is unknown.
    """
    for person in people().values():
        if person.id_number == number:
            return "1" if person.name == name else "2"
    sequence = int(number[14:17])
    return "1" if sequence < 900 else "2" if sequence < 950 else "3"
