"""办件 clocks: deadlines in working days as pure functions over a history and a calendar, explained line by line.

A day on which something starts is not counted (民法典 201); a last day that is not a working day cannot happen,
because only working days are counted (行政许可法 82). Time is not counted while the applicant owes a supplement
(32) or a special procedure runs (45): such an interval begins the day after it is told and ends with
the day it is over.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

NOTICE_DAYS = 5
"""行政许可法 32(4): tell once what is missing within 5 working days, else it is accepted from receipt."""
MOST_EXTENSION = 10
"""行政许可法 42: one extension of at most 10 working days, approved by the leader."""
DELIVERY_DAYS = 10
"""行政许可法 44: the certificate is delivered within 10 working days of the decision."""

IsWorkingDay = Callable[[dt.date], bool]
Kind = Literal["start", "stop", "restart", "extend", "end"]
What = Literal["start", "working_day", "rest_day", "not_counted", "due", "met", "late"]


@dataclass(frozen=True)
class Tick:
    """Something that moves a clock. `days`: of an extension. `law`: the article that says so."""

    on: dt.date
    kind: Kind
    days: int = 0
    law: str = ""


@dataclass(frozen=True)
class Line:
    """One day of the explanation; `counted` is the running number of the working day, or none."""

    date: dt.date
    what: What
    counted: int | None
    because: str
    law: str


@dataclass(frozen=True)
class Clock:
    """A limit of `days` working days that runs over `ticks` (in order of time). Never started: no ticks."""

    days: int
    ticks: tuple[Tick, ...]

    @property
    def start(self) -> dt.date | None:
        """The last start counts: after a supplement, the limit begins again (32(5))."""
        return next((tick.on for tick in reversed(self.ticks) if tick.kind == "start"), None)

    @property
    def allowed(self) -> int:
        return self.days + sum(tick.days for tick in self._since_start() if tick.kind == "extend")

    @property
    def paused(self) -> bool:
        """Whether it stands still now, so that no deadline can be named."""
        moves = [tick.kind for tick in self._since_start() if tick.kind in ("stop", "restart", "end")]
        return bool(moves) and moves[-1] == "stop"

    @property
    def ended_on(self) -> dt.date | None:
        return next((tick.on for tick in self._since_start() if tick.kind == "end"), None)

    def due_on(self, is_working_day: IsWorkingDay) -> dt.date | None:
        """The last day; none while it stands still or before it starts."""
        if self.start is None or self.paused:
            return None
        return next(day for day, _, left, _ in self._walk(is_working_day) if left == 0)

    def explain(self, is_working_day: IsWorkingDay, language: str = "zh", until: dt.date | None = None) -> list[Line]:
        """Every day from the start to the deadline (or to `until` while it stands still)."""
        if self.start is None:
            return []
        due = self.due_on(is_working_day)
        last = due or until or self.start
        words = _WORDS[language]
        lines = [Line(self.start, "start", None, words["start"], "民法典 201")]
        for day, counts, left, stopped in self._walk(is_working_day):
            if day > last:
                break
            if day == self.start:
                if left == 0:
                    lines.append(Line(day, "due", 0, words["same_day"], ""))
                continue
            number = self.allowed - left if counts else None
            if stopped is not None:
                lines.append(Line(day, "not_counted", None, words["not_counted"], stopped))
            elif not counts:
                lines.append(Line(day, "rest_day", None, words["rest_day"], "行政许可法 82"))
            elif day == due:
                lines.append(Line(day, "due", number, words["due"].format(days=self.allowed), ""))
            else:
                lines.append(Line(day, "working_day", number, words["working_day"].format(number=number), ""))
        for tick in self._since_start():
            if tick.kind == "extend":
                lines.append(Line(tick.on, "start", None, words["extend"].format(days=tick.days), tick.law))
        if self.ended_on is not None and due is not None:
            met: What = "met" if self.ended_on <= due else "late"
            lines.append(Line(self.ended_on, met, None, words[met], ""))
        return sorted(lines, key=lambda line: line.date)

    def _since_start(self) -> tuple[Tick, ...]:
        starts = [index for index, tick in enumerate(self.ticks) if tick.kind == "start"]
        return self.ticks[starts[-1] :] if starts else ()

    def _walk(self, is_working_day: IsWorkingDay) -> Iterator[tuple[dt.date, bool, int, str | None]]:
        """(day, counted?, working days left after it, law by which it is not counted), without end."""
        assert self.start is not None
        day, left, stops = self.start, self.allowed, list(_stops(self._since_start()))
        # 即办 (no days at all): due on the start day itself, or on the first working day after it.
        if left == 0 and is_working_day(day):
            yield day, False, 0, None
        else:
            left = max(left, 1)
            yield day, False, left, None
        while True:
            day += dt.timedelta(days=1)
            stopped = next((law for begun, over, law in stops if begun < day and (over is None or day <= over)), None)
            counts = stopped is None and left > 0 and is_working_day(day)
            left -= counts
            yield day, counts, left, stopped


def earliest(*days: dt.date | None) -> dt.date | None:
    """The nearest of the deadlines that there are."""
    return min((day for day in days if day is not None), default=None)


def _stops(ticks: Iterable[Tick]) -> Iterator[tuple[dt.date, dt.date | None, str]]:
    begun: Tick | None = None
    for tick in ticks:
        if tick.kind == "stop" and begun is None:
            begun = tick
        elif tick.kind in ("restart", "end") and begun is not None:
            yield begun.on, tick.on, begun.law
            begun = None
    if begun is not None:
        yield begun.on, None, begun.law


_WORDS = {
    "zh": {
        "start": "起算日，当日不计入",
        "same_day": "即办件，当日办结",
        "working_day": "第 {number} 个工作日",
        "rest_day": "休息日或法定节假日，不计入",
        "not_counted": "补正或特别程序期间，不计入",
        "due": "第 {days} 个工作日，期限届满",
        "extend": "经负责人批准，延长 {days} 个工作日",
        "met": "在期限内完成",
        "late": "逾期完成",
    },
    "en": {
        "start": "the day it starts is not counted",
        "same_day": "handled on the spot, the same day",
        "working_day": "working day {number}",
        "rest_day": "weekend or public holiday, not counted",
        "not_counted": "supplement or special procedure, not counted",
        "due": "working day {days}: the last day",
        "extend": "extended by {days} working days with the leader's approval",
        "met": "finished in time",
        "late": "finished late",
    },
}


@dataclass(frozen=True)
class Happened:
    """One step as the clocks see it: its verb and its day. `counts_from`: the day a start counts from, if earlier."""

    verb: str
    on: dt.date
    days: int | None = None
    counts_from: dt.date | None = None


NAMES = ("notice", "statutory", "promised", "delivery")
LAWS = {"notice": "行政许可法 32", "statutory": "行政许可法 42", "promised": "承诺时限", "delivery": "行政许可法 44"}

_NOTICE: dict[str, tuple[Kind, str]] = {
    "submit": ("start", ""),
    "ask_supplement": ("stop", "行政许可法 32(4)"),
    "supplement": ("start", ""),
    **{verb: ("end", "") for verb in ("accept", "deem_accepted", "reject", "conclude_at_once", "withdraw", "lapse")},
}
_DECISION: dict[str, tuple[Kind, str]] = {
    "accept": ("start", ""),
    "deem_accepted": ("start", "行政许可法 32(4)"),
    "suspend": ("stop", "行政许可法 45"),
    "resume": ("restart", ""),
    "extend": ("extend", "行政许可法 42"),
    "conclude": ("end", ""),
    "withdraw": ("end", ""),
}
_DELIVERY: dict[str, tuple[Kind, str]] = {
    "conclude": ("start", ""),
    "conclude_at_once": ("start", ""),
    "deliver": ("end", ""),
}


def of_history(steps: Iterable[Happened], promised_days: int | None, statutory_days: int | None) -> dict[str, Clock]:
    """The clocks of a 办件 by name, read off its steps. A limit that the item does not state has no clock."""
    history = tuple(steps)
    clocks = {"notice": Clock(NOTICE_DAYS, _ticks(history, _NOTICE))}
    if statutory_days is not None:
        clocks["statutory"] = Clock(statutory_days, _ticks(history, _DECISION))
    if promised_days is not None:
        clocks["promised"] = Clock(promised_days, _ticks(history, _DECISION))
    clocks["delivery"] = Clock(DELIVERY_DAYS, _ticks(history, _DELIVERY))
    return {name: clock for name, clock in clocks.items() if clock.start is not None}


def _ticks(history: tuple[Happened, ...], table: dict[str, tuple[Kind, str]]) -> tuple[Tick, ...]:
    return tuple(
        Tick(
            step.counts_from or step.on,
            table[step.verb][0],
            step.days or 0 if step.verb == "extend" else 0,
            table[step.verb][1],
        )
        for step in history
        if step.verb in table
    )
