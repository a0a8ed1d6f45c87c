"""What the catalogue refuses; the words are in messages.toml."""

from core.errors import DomainError


class DraftExists(DomainError):
    """One draft an item: two authors would publish over each other."""

    code = "draft_exists"


class VersionPublished(DomainError):
    """A published version never changes; begin a new draft."""

    code = "version_published"


class DryRunFirst(DomainError):
    """Nobody publishes without having seen what it does to open cases."""

    code = "dry_run_first"


class FormUnsound(DomainError):
    """The model check found faults; `faults` lists them all."""

    status, code = 422, "form_unsound"
