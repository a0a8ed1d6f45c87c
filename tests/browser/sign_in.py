"""Signing in as a person would, with the code from the text message or the one-time password."""

import json
import time
import urllib.request
from typing import Any

import pyotp
from playwright.sync_api import Page

from tests.city import City


def people(city: City) -> list[dict[str, Any]]:
    """The demonstration people."""
    with urllib.request.urlopen(f"{city.url}/api/demo/people") as answer:
        return list(json.load(answer)["people"])


def texts_to(city: City, phone: str) -> list[dict[str, Any]]:
    """What the simulated gateway was given for this phone, the newest first."""
    with urllib.request.urlopen(f"{city.simulators}/sms/messages?phone={phone}") as answer:
        return list(json.load(answer)["items"])


def code_sent_to(city: City, phone: str, *, seen: int, within: float = 15) -> str:
    """The sign-in code in the first text message after the `seen` that were there before."""
    until = time.monotonic() + within
    while time.monotonic() < until:
        found = texts_to(city, phone)
        for message in found[: len(found) - seen]:
            if "code" in message["params"]:
                return str(message["params"]["code"])
        time.sleep(0.1)
    raise AssertionError(f"no code came: {city.log('worker')}")


_given: dict[str, str] = {}


def one_time(secret: str) -> str:
    """The code of this half minute, or, because each opens only once, of the next."""
    code = pyotp.TOTP(secret)
    while _given.get(secret) == code.now():
        time.sleep(0.2)
    _given[secret] = code.now()
    return _given[secret]


def sign_in(page: Page, city: City, phone: str) -> None:
    """In the sheet or on the page: phone, the code that came, done."""
    seen = len(texts_to(city, phone))
    page.get_by_label("手机号").fill(phone)
    page.get_by_role("button", name="获取验证码").click()
    page.get_by_label("短信验证码").fill(code_sent_to(city, phone, seen=seen))
    page.get_by_role("button", name="登录", exact=True).last.click()
