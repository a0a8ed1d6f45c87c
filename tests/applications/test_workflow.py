"""The state table itself: nothing unreachable, nothing without an exit, nobody named who does not exist."""

from backend.applications import workflow
from backend.applications.models import State

FINAL = {State.NOT_ACCEPTED, State.DELIVERED}


def test_every_state_can_be_reached_and_left():
    reached = {State.DRAFT} | {move.after for move in workflow.MOVES if move.after}
    left = {state for move in workflow.MOVES if move.after for state in move.before}
    assert reached == set(State)
    assert left == set(State) - FINAL


def test_nothing_moves_once_it_is_over():
    everybody = frozenset({workflow.APPLICANT, workflow.CLERK, workflow.REVIEWER, workflow.SUPERVISOR, workflow.CLOCK})
    assert {state for state in State if not workflow.possible(state, everybody)} == FINAL


def test_only_the_office_decides_and_only_the_leader_extends():
    assert {who for move in workflow.MOVES if move.verb == "conclude" for who in move.who} == {workflow.REVIEWER}
    assert {who for move in workflow.MOVES if move.verb == "extend" for who in move.who} == {workflow.SUPERVISOR}


def test_a_verb_means_one_thing():
    verbs = [move.verb for move in workflow.MOVES]
    assert len(verbs) == len(set(verbs))
