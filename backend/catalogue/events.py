"""What other domains may learn from the catalogue."""

from uuid import UUID

from core.events import Event


class VersionPublishedEvent(Event):
    """New applications take this version from now on."""

    topic = "catalogue.version_published"
    item_code: str
    version_id: UUID
