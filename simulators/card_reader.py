"""The ID-card reader beside a counter: what its local service answers to the console."""

import base64
import functools
import hashlib
import io

from PIL import Image, ImageDraw, ImageFilter

from simulators.faults import Faults, hang
from simulators.register import Person, people

WIDTH, HEIGHT = 358, 441
"""Pixels of the portrait on a card (GA 490)."""
READER = "IDR-310-0001"


def cards() -> list[dict[str, str]]:
    """The cards that can be laid on the reader: what is printed on the front."""
    return [{"card": person.card, "name": person.name, "sex": person.sex} for person in people().values()]


async def read(card: str | None, faults: Faults) -> tuple[int, dict[str, object]]:
    """Read the card; with no name given, nothing lies on the reader."""
    fault = faults.take("card-reader", {"card": card or ""})
    kind = fault.kind if fault is not None else ""
    if fault is not None and kind == "slow":
        await hang(fault)
    if kind == "unreadable":
        return 502, {
            "code": "card_unreadable",
            "message": "读卡失败，请重新放置 / The chip does not answer; place the card again",
        }
    if not card or kind == "no_card":
        return 409, {"code": "no_card", "message": "未检测到证件 / No card on the reader"}
    person = people().get(card)
    if person is None:
        return 404, {"code": "unknown_card", "message": "没有这张卡 / There is no such card"}
    fields = person.public()
    del fields["card"]
    return 200, {"reader": READER, **fields, "photo": {"media_type": "image/jpeg", "base64": portrait(person)}}


@functools.lru_cache(maxsize=32)
def portrait(person: Person) -> str:
    """A drawn head and shoulders, the same each time, in base64: nobody's face."""
    seed = hashlib.sha256(person.id_number.encode()).digest()
    skin = (232 - seed[0] % 30, 190 - seed[1] % 30, 160 - seed[2] % 30)
    coat = (40 + seed[3] % 90, 50 + seed[4] % 90, 80 + seed[5] % 100)
    grey = int(person.birth_date[:4]) < 1962
    hair = (150, 150, 152) if grey else (38, 32, 30)
    image = Image.new("RGB", (WIDTH, HEIGHT), (250, 251, 252))
    draw = ImageDraw.Draw(image)
    if person.sex == "女":
        draw.rounded_rectangle((88, 80, 270, 300), 80, fill=hair)
    draw.rounded_rectangle((30, 330, 328, 520), 90, fill=coat)
    draw.rectangle((148, 270, 210, 350), fill=skin)
    draw.ellipse((104, 96, 254, 300), fill=skin)
    draw.pieslice((98, 78, 260, 260), 180, 360, fill=hair)
    draw.polygon([(140, 334), (179, 392), (218, 334)], fill=(245, 246, 248))
    for x in (148, 210):
        draw.ellipse((x - 8, 196, x + 8, 206), fill=(40, 34, 32))
    draw.arc((156, 226, 202, 262), 25, 155, fill=(150, 86, 80), width=4)
    out = io.BytesIO()
    image.filter(ImageFilter.GaussianBlur(0.8)).save(out, "JPEG", quality=82)
    return base64.b64encode(out.getvalue()).decode()
