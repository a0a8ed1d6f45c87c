"""What other domains may learn from this one: facts, with ids only."""

from typing import ClassVar
from uuid import UUID

from core.events import Event


class ApplicationEvent(Event):
    """`applicant_id` and `agent_id` are the people to tell; `step` numbers the fact within the 办件."""

    topic: ClassVar[str] = "application"
    application_id: UUID
    applicant_id: UUID
    agent_id: UUID | None = None
    step: int


class ApplicationSubmitted(ApplicationEvent):
    topic = "application.submitted"


class SupplementAsked(ApplicationEvent):
    topic = "application.supplement_asked"


class SupplementGiven(ApplicationEvent):
    topic = "application.supplement_given"


class ApplicationAccepted(ApplicationEvent):
    topic = "application.accepted"
    deemed: bool = False


class ApplicationNotAccepted(ApplicationEvent):
    topic = "application.not_accepted"


class ApplicationSuspended(ApplicationEvent):
    topic = "application.suspended"


class ApplicationResumed(ApplicationEvent):
    topic = "application.resumed"


class DeadlineExtended(ApplicationEvent):
    topic = "application.deadline_extended"


class ApplicationConcluded(ApplicationEvent):
    """`result`: granted, refused, withdrawn or lapsed."""

    topic = "application.concluded"
    result: str
    item_code: str
    division: str
    department_id: UUID


class ApplicationDelivered(ApplicationEvent):
    topic = "application.delivered"


class ApplicationForwarded(ApplicationEvent):
    """收受分离: handed over to the division that handles it."""

    topic = "application.forwarded"
    to_division: str


class LaterMaterialsOverdue(ApplicationEvent):
    """容缺受理: the promised date has passed."""

    topic = "application.later_materials_overdue"
