"""What a visitor sees: an index in both languages, and a phone with its messages."""

import string
from html import escape
from pathlib import Path
from urllib.parse import quote
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from simulators.card_reader import portrait
from simulators.faults import KINDS
from simulators.register import Person, people
from simulators.sms import Sms
from simulators.world import World

_FOLDER = Path(__file__).parent
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'"
_STATUS = {"sending": "发送中 Sending", "delivered": "已送达 Delivered", "failed": "未送达 Not delivered"}
_NO_MESSAGE = '<li class="none">还没有短信 <span lang="en">No message yet</span></li>'
_SHANGHAI = ZoneInfo("Asia/Shanghai")


async def index(request: Request) -> Response:
    world: World = request.app.state.world
    return render(
        "index.html",
        "模拟平台 Simulators",
        latest="".join(map(_row, world.sms.latest(8))) or _NO_MESSAGE,
        register="".join(map(_person, people().values())),
        faults="".join(
            f"<tr><td><code>{platform}</code></td><td><code>{kind}</code></td><td lang='en'>{escape(what)}</td></tr>"
            for platform, kinds in KINDS.items()
            for kind, what in kinds.items()
        ),
    )


async def phone(request: Request) -> Response:
    world: World = request.app.state.world
    number = request.query_params.get("phone", "").strip()
    if not number:
        return RedirectResponse("/")
    return render(
        "phone.html",
        f"短信 {number}",
        number=escape(number),
        query=quote(number),
        bubbles="".join(map(_bubble, world.sms.messages(number))) or _NO_MESSAGE,
    )


def _row(sms: Sms) -> str:
    return (
        f'<li><a href="/sms?phone={quote(sms.phone)}">{escape(sms.phone)}</a>'
        f"<span>{escape(sms.text)}</span><time>{_time(sms)}</time></li>"
    )


def _bubble(sms: Sms) -> str:
    return f"<li><p>{escape(sms.shown)}</p><small><time>{_time(sms)}</time> {_STATUS[sms.status]}</small></li>"


def _person(person: Person) -> str:
    return (
        f'<li><img src="data:image/jpeg;base64,{portrait(person)}" alt="" width="56" height="69"><div>'
        f"<b>{escape(person.name)}</b> {escape(person.sex)} · {escape(person.birth_date)}"
        f"<code>{escape(person.id_number)}</code><small>{escape(person.address)}</small></div></li>"
    )


def _time(sms: Sms) -> str:
    return sms.sent_at.astimezone(_SHANGHAI).strftime("%m-%d %H:%M:%S")


def render(template: str, title: str, **parts: str) -> Response:
    body = string.Template((_FOLDER / template).read_text("utf-8")).substitute(parts)
    style = (_FOLDER / "pages.css").read_text("utf-8")
    return HTMLResponse(
        '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{escape(title)}</title>'
        f"<style>{style}</style></head><body><main>{body}</main></body></html>",
        headers={"Cache-Control": "no-store", "Content-Security-Policy": _POLICY},
    )
