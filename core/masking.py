"""Personal data as a screen may show it: enough to recognise, not enough to use (PIPL 51, GB/T 22239 8.1.4.11).

Each function takes the full text and returns the masked one; an empty text stays empty. To show more than this is an
explicit, reasoned and audited act of its own.
"""

import re

_PARTS = re.compile(r"^(.{2,9}?(?:省|自治区|市))?(.{1,9}?(?:新区|区|县|市))?(.{1,12}?(?:街道|镇|乡))?")


def name(text: str) -> str:
    """张* · 张*三 · 欧**娜; a name with · keeps its first and last parts' ends: 买**娜."""
    if len(text) < 2:
        return "*" * len(text)
    if len(text) == 2:
        return text[0] + "*"
    if len(text) == 3:
        return text[0] + "*" + text[2]
    return text[0] + "**" + text[-1]


def id_number(text: str) -> str:
    """For the public and the person: the first and the last character."""
    return text[:1] + "*" * (len(text) - 2) + text[-1:] if len(text) > 2 else "*" * len(text)


def id_number_for_staff(text: str) -> str:
    """For counter staff who compare it with a card: the first six and the last four."""
    return text[:6] + "*" * (len(text) - 10) + text[-4:] if len(text) > 10 else id_number(text)


def phone(text: str) -> str:
    """138****1234; of a landline only the last four stay."""
    if len(text) >= 11 and text.isdigit():
        return text[:3] + "****" + text[-4:]
    return "****" + text[-4:] if len(text) > 4 else "*" * len(text)


def bank_card(text: str) -> str:
    return "**** " + text[-4:] if len(text) > 4 else "*" * len(text)


def address(text: str) -> str:
    """Down to the street or town: 上海市静安区临汾路街道***."""
    found = _PARTS.match(text)
    shown = found.group() if found else ""
    return shown + "***" if text else ""


def email(text: str) -> str:
    user, at, domain = text.partition("@")
    return f"{user[:1]}***@{domain}" if at else "***" if text else ""


def tail(text: str) -> str:
    """Passports and number plates: the last three are hidden."""
    return text[:-3] + "***" if len(text) > 3 else "*" * len(text)
