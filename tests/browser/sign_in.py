"""Signing in as a person would, with the code from the text message or the one-time password."""

import json
import time
import urllib.request
from typing import Any

import pyotp

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


def one_time(secret: str) -> str:
    return pyotp.TOTP(secret).now()
