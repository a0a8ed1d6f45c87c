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


def code_sent_to(city: City, phone: str, *, within: float = 15) -> str:
    """The newest sign-in code that the simulated gateway delivered to this phone."""
    until = time.monotonic() + within
    while time.monotonic() < until:
        with urllib.request.urlopen(f"{city.simulators}/sms/messages?phone={phone}") as answer:
            for message in json.load(answer)["items"]:
                if "code" in message["params"]:
                    return str(message["params"]["code"])
        time.sleep(0.1)
    raise AssertionError(f"no code came: {city.log('worker')}")


def one_time(secret: str) -> str:
    return pyotp.TOTP(secret).now()
