"""One JSON object a line. Personal data has no way in: faults are told by type and place, never by their text."""

import asyncio
import datetime as dt
import json
import logging
import sys
import traceback
from types import TracebackType

from core.context import request_id

_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "color_message", "taskName"}


class JSONFormatter(logging.Formatter):
    """`extra={…}` becomes fields. `spell_out` (demonstrations and tests only) adds an error's own text."""

    def __init__(self, *, spell_out: bool) -> None:
        super().__init__()
        self.spell_out = spell_out

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "at": dt.datetime.fromtimestamp(record.created, dt.UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if request_id.get():
            line["request_id"] = request_id.get()
        line |= {k: v for k, v in vars(record).items() if k not in _STANDARD}
        if record.exc_info and record.exc_info[0]:
            line |= fault(record.exc_info, spell_out=self.spell_out)
        return json.dumps(line, ensure_ascii=False, default=str)


ExcInfo = tuple[type[BaseException] | None, BaseException | None, TracebackType | None]


def fault(info: ExcInfo, *, spell_out: bool) -> dict[str, object]:
    """An exception by type and place. Its text may quote a row (PostgreSQL's DETAIL does), so it stays out."""
    kind, error, trace = info
    frames = [f"{f.filename.rsplit('/', 3)[-1]}:{f.lineno} {f.name}" for f in traceback.extract_tb(trace)[-12:]]
    told: dict[str, object] = {"fault": kind.__qualname__ if kind else "", "frames": frames}
    return told | ({"text": str(error)[:2000]} if spell_out else {})


_access = logging.getLogger("yichuang.access")
_waiting: list[str] = []


def answered(request_id: str, method: str, route: str, status: int, seconds: float) -> None:
    """One line of the access log, gathered for a moment and written by a thread: the loop never waits for it."""
    if not _access.isEnabledFor(logging.INFO):
        return
    at = dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds")
    if not _waiting:
        asyncio.get_running_loop().call_later(0.25, _hand_over)
    _waiting.append(
        f'{{"at": "{at}", "level": "info", "logger": "yichuang.access", "request_id": "{request_id}", '
        f'"method": {json.dumps(method)}, "route": "{route}", "status": {status}, "ms": {seconds * 1000:.1f}}}\n'
    )


def _hand_over() -> None:
    lines = "".join(_waiting)
    _waiting.clear()
    asyncio.get_running_loop().run_in_executor(None, sys.stderr.write, lines)


def configure(level: str, *, spell_out: bool = False) -> None:
    """Send every logger of the process to standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JSONFormatter(spell_out=spell_out))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for chatty in ("httpx2", "httpcore2", "pgqueuer", "tortoise", "tortoise.db_client", "granian", "PIL", "fontTools"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
