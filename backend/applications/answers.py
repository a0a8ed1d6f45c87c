"""Answers at rest, and the keys by which a 办件 is found without reading any."""

import json
from collections.abc import Mapping
from typing import Any

from backend.catalogue import forms
from backend.catalogue.schemas import Item
from core import crypto


def sealed(answers: Mapping[str, Any]) -> bytes:
    """As stored: encrypted JSON."""
    return crypto.encrypt(json.dumps(answers, ensure_ascii=False))


def opened(ciphertext: bytes) -> dict[str, Any]:
    return json.loads(crypto.decrypt(ciphertext))  # type: ignore[no-any-return]


def computed(item: Item, answers: Mapping[str, Any]) -> dict[str, Any]:
    """What the form's rules work out from the answers."""
    if all(own.computed is None for own in item.form.rules.values()):
        return {}
    values = forms.settle(item.form, answers).values
    return {name: values[name] for name, own in item.form.rules.items() if own.computed is not None}


def name_key(name: str) -> str:
    """By which the desk finds an applicant's full name."""
    return crypto.blind_index("applicant_name", "".join(name.split()))


def progress_key(number: str, id_last4: str) -> str:
    """What must be known to see a 办件's progress without signing in."""
    return crypto.blind_index("progress", f"{number}:{id_last4.upper()}")
