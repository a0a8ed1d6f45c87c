"""What notifications refuse; the words are in messages.toml."""

from core.errors import DomainError


class NotToBeRetried(DomainError):
    """Only a text message that failed and is still worth sending can be tried again."""

    code = "sms_not_to_be_retried"
