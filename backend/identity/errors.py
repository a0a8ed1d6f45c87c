"""What identity refuses; the words are in messages.toml."""

from core.errors import DomainError


class RealNameFirst(DomainError):
    status, code = 403, "real_name_first"
