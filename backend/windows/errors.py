"""What a counter refuses."""

from core.errors import DomainError


class NoSeat(DomainError):
    """The clerk's account is not seated at a site."""

    code = "window_no_seat"


class SignatureFirst(DomainError):
    """Nothing is handed in that the person in front of the counter has not confirmed."""

    code = "window_signature_first"
