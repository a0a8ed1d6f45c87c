"""Facts told by supervision, with ids only."""

from typing import ClassVar
from uuid import UUID

from core.events import Event


class RatingReplied(Event):
    topic: ClassVar[str] = "rating.replied"
    rating_id: UUID
