"""The timed jobs of core: importing this module puts them on the clock (`core.events.every`)."""

from core import audit, files, idempotency

__all__ = ["audit", "files", "idempotency"]
