"""Whose × where: the one predicate over 办件 that every read and command of a viewer goes through.

`mine` is a person's: applicant or agent. `handles` is an officer's: role × division × department. `sees` adds what was
handed to the officer by name, and for a window clerk what they are taking in themselves and what their own counter
received for another division. Lists take `handles` or a narrower part of `sees`; detail, files, commands and batches
take `sees`, and a command asks `decides` too. The desk's indexes are built for these words.
"""

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from backend.applications.workflow import CLERK, REVIEWER, SUPERVISOR, may
from backend.identity.principals import Officer, Role

WHO = {Role.WINDOW_CLERK: CLERK, Role.REVIEWER: REVIEWER, Role.SUPERVISOR: SUPERVISOR}


@dataclass
class Predicate:
    """Part of a WHERE clause under construction: text with $n, and the arguments so far."""

    args: list[Any] = field(default_factory=list)

    def bind(self, value: Any) -> str:
        self.args.append(value)
        return f"${len(self.args)}"


def kinds(officer: Officer) -> frozenset[str]:
    """The words of `workflow.MOVES` this officer stands for."""
    return frozenset(WHO[role] for role in officer.roles if role in WHO)


def mine(person_id: UUID, p: Predicate) -> str:
    who = p.bind(person_id)
    return f"(applicant_id = {who} or agent_id = {who})"


def handles(officer: Officer, p: Predicate) -> str:
    """A window clerk stands for every department in the division (一窗综合受理); the others for their own."""
    parts = ["state <> 'draft'"]
    if CLERK not in kinds(officer):
        parts.append(f"department_id = {p.bind(officer.department_id)}")
    if len(officer.division) >= 9:
        parts.append(f"division = {p.bind(officer.division)}")
    elif len(officer.division) >= 6:
        parts.append(f"district = {p.bind(officer.division[:6])}")
    return " and ".join(parts)


def decides(officer: Officer, verb: str, officer_id: UUID | None, division: str, department_id: UUID) -> bool:
    """Whether the verb is this officer's to use: it was handed to them by name, or the unit that handles it is theirs
    in a role that has the verb.

    The counter that received a case for another division sees it and does not decide it (收受分离); a clerk who also
    reviews, reviews for their own department only.
    """
    if officer_id == officer.officer_id:
        return True
    return officer.may_act_in(division) and any(
        may(verb, kind) and (kind == CLERK or department_id == officer.department_id) for kind in kinds(officer)
    )


def sees(officer: Officer, p: Predicate) -> str:
    me = p.bind(officer.officer_id)
    parts = [f"({handles(officer, p)})", f"officer_id = {me}"]
    if CLERK in kinds(officer):
        parts.append(f"clerk_id = {me}")
        if officer.site_id is not None:
            parts.append(f"received_site_id = {p.bind(officer.site_id)} and state <> 'draft'")
    return "(" + " or ".join(parts) + ")"
