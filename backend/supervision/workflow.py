"""The life of a rating as one table: from which state, which verb, to which state."""

from backend.supervision.errors import RatingStepNotAllowed
from backend.supervision.models import WORST, Level, State

S = State

MOVES: dict[str, tuple[tuple[State, ...], State]] = {
    "contact": ((S.TO_CONTACT,), S.TO_REPLY),  # 联系核实
    "reply": ((S.TO_REPLY, S.RECEIVED), S.REPLIED),  # 回复; praise may be answered too
    "follow_up": ((S.REPLIED,), S.CLOSED),  # 回访: the person is content with the answer
    "reopen": ((S.REPLIED,), S.TO_REPLY),  # 回访: they are not
    "set_aside": ((S.TO_CONTACT, S.TO_REPLY, S.RECEIVED, S.REPLIED), S.SET_ASIDE),  # 剔除
    "restore": ((S.SET_ASIDE,), S.TO_REPLY),  # 申诉成立，恢复
}
TERMS = {
    "contact": "联系核实",
    "reply": "回复",
    "follow_up": "回访",
    "reopen": "重新办理",
    "set_aside": "剔除",
    "restore": "恢复",
}


def first(level: Level, named: bool) -> State:
    """What a new rating owes: a named bad one a contact, an anonymous bad one a reply, the others nothing."""
    if level not in WORST:
        return S.RECEIVED
    return S.TO_CONTACT if named else S.TO_REPLY


def check(state: State, verb: str) -> State:
    before, after = MOVES[verb]
    if state not in before:
        raise RatingStepNotAllowed(state=state.value, verb=verb, term=TERMS[verb])
    return after


def possible(state: State) -> list[str]:
    return [verb for verb, (before, _) in MOVES.items() if state in before]
