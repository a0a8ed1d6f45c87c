"""The moves of a delegation, as a table."""

from backend.identity.errors import DelegationStepNotAllowed
from backend.identity.models import DelegationState as State

ALLOWED: dict[State, frozenset[State]] = {
    State.PROPOSED: frozenset({State.ACTIVE, State.DECLINED, State.REVOKED, State.EXPIRED}),
    State.UNDER_REVIEW: frozenset({State.ACTIVE, State.DECLINED, State.REVOKED, State.EXPIRED}),
    State.ACTIVE: frozenset({State.REVOKED, State.EXPIRED}),
    State.DECLINED: frozenset(),
    State.REVOKED: frozenset(),
    State.EXPIRED: frozenset(),
}


def check(current: State, wanted: State) -> None:
    if wanted not in ALLOWED[current]:
        raise DelegationStepNotAllowed(current=current.value, wanted=wanted.value)
