"""The life of a 办件 as one table: from which state, which verb, who may, to which state.

Sources: GB/T 39046-2020 tables 5–9 (links 收件, 受理, 审核, 办结, 补齐补正, 挂起); 行政许可法 (2019) 32, 42, 44, 45.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from backend.applications.errors import StepNotAllowed
from backend.applications.models import State

VERSION = 1
"""Stands on every step, so that a history can be read under the rules it was made by."""

APPLICANT, CLERK, REVIEWER, SUPERVISOR, CLOCK = "applicant", "clerk", "reviewer", "supervisor", "clock"
S = State


@dataclass(frozen=True)
class Move:
    """One line of the table. `after` None: the state stays; only the holder or the deadline changes."""

    verb: str
    zh: str
    before: tuple[State, ...]
    who: tuple[str, ...]
    after: State | None


OPEN = (S.SUBMITTED, S.SUPPLEMENT, S.ACCEPTED, S.HANDLING, S.SUSPENDED)
"""Somebody still owes an act; the desk and its partial indexes hold these only."""

AT_DESK = (S.SUBMITTED, S.ACCEPTED, S.HANDLING, S.SUSPENDED)
"""The office holds it, so it can change hands there."""

MOVES = (
    #    verb               official term   from                        who                            to
    Move("submit", "提交申请", (S.DRAFT,), (APPLICANT, CLERK), S.SUBMITTED),
    Move("ask_supplement", "补正告知", (S.SUBMITTED,), (CLERK, REVIEWER), S.SUPPLEMENT),
    Move("supplement", "补正", (S.SUPPLEMENT,), (APPLICANT, CLERK), S.SUBMITTED),
    Move("lapse", "逾期未补正", (S.SUPPLEMENT,), (CLOCK,), S.CONCLUDED),
    Move("accept", "受理", (S.SUBMITTED,), (CLERK, REVIEWER), S.ACCEPTED),
    Move("deem_accepted", "视为受理", (S.SUBMITTED,), (CLOCK,), S.ACCEPTED),
    Move("reject", "不予受理", (S.SUBMITTED,), (CLERK, REVIEWER), S.NOT_ACCEPTED),
    Move("conclude_at_once", "即办办结", (S.SUBMITTED,), (CLERK, REVIEWER), S.CONCLUDED),
    Move("review", "审核", (S.ACCEPTED, S.HANDLING), (REVIEWER,), S.HANDLING),
    Move("suspend", "特别程序", (S.ACCEPTED, S.HANDLING), (REVIEWER,), S.SUSPENDED),
    Move("resume", "特别程序结束", (S.SUSPENDED,), (REVIEWER,), S.HANDLING),
    Move("extend", "延长期限", (S.ACCEPTED, S.HANDLING), (SUPERVISOR,), None),
    Move("add_later_material", "容缺补交", (S.ACCEPTED, S.HANDLING, S.SUSPENDED), (APPLICANT, CLERK), None),
    Move("later_overdue", "容缺逾期", (S.ACCEPTED, S.HANDLING, S.SUSPENDED), (CLOCK,), None),
    Move("conclude", "办结", (S.ACCEPTED, S.HANDLING), (REVIEWER,), S.CONCLUDED),
    Move("withdraw", "撤回", OPEN, (APPLICANT, CLERK), S.CONCLUDED),
    Move("deliver", "送达", (S.CONCLUDED,), (CLERK, REVIEWER), S.DELIVERED),
    Move("claim", "认领", AT_DESK, (CLERK, REVIEWER, SUPERVISOR), None),
    Move("transfer", "转办", AT_DESK, (CLERK, REVIEWER, SUPERVISOR), None),
    Move("return", "退回", AT_DESK, (CLERK, REVIEWER, SUPERVISOR), None),
    Move("acknowledge", "签收", AT_DESK, (CLERK, REVIEWER), None),
)

_BY_VERB = {move.verb: move for move in MOVES}


def check(state: State, verb: str) -> State:
    """The state after `verb`, or the refusal with what is possible instead."""
    move = _BY_VERB[verb]
    if state not in move.before:
        raise StepNotAllowed(state=state.value, verb=verb, term=move.zh)
    return move.after or state


def may(verb: str, who: str) -> bool:
    """Whether the table lets this kind of actor use the verb at all."""
    return who in _BY_VERB[verb].who


def possible(state: State, whos: frozenset[str]) -> list[str]:
    """What these kinds of actor could do now; the office shows a button for each."""
    return list(_possible(state, whos))


def _possible(state: State, whos: frozenset[str]) -> Iterator[str]:
    for move in MOVES:
        if state in move.before and not whos.isdisjoint(move.who):
            yield move.verb


def term(verb: str) -> str:
    """The official Chinese term of a verb."""
    return _BY_VERB[verb].zh
