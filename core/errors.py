"""What the field forbids. Everything else is a bug and stays a 500.

The words stand in `messages.toml` beside the module that defines the refusal:

    DomainError
    ├── InvalidInput      422  every wrong field at once
    ├── SignInFirst       401
    ├── Forbidden         403
    ├── NotFound          404  also for what belongs to somebody else
    ├── RevisionConflict  412
    ├── TooManyRequests   429
    └── one class a refusal, in the `errors.py` of its domain (409)
"""

import functools
import sys
import tomllib
from pathlib import Path
from typing import ClassVar


class DomainError(Exception):
    """A rule said no. `code` is permanent; `details` may be shown to the person who asked."""

    status: ClassVar[int] = 409
    code: ClassVar[str]

    def __init__(self, **details: object) -> None:
        self.details = details
        super().__init__(self.code)

    def __init_subclass__(cls) -> None:
        if "code" not in cls.__dict__:
            return
        if cls.code in codes:
            raise TypeError(f"error code {cls.code!r} is used twice")
        codes[cls.code] = cls
        if cls.code not in words_of(cls.__module__):
            raise TypeError(f"error code {cls.code!r} has no words in messages.toml beside {cls.__module__}")

    def message(self, language: str) -> str:
        """The sentence for a person, in `zh` or `en`."""
        return words_of(type(self).__module__)[self.code][language].format_map(_Lenient(self.details))


class _Lenient(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return ""


codes: dict[str, type[DomainError]] = {}


@functools.cache
def words_of(module: str) -> dict[str, dict[str, str]]:
    """The `messages.toml` of the folder that `module` lies in."""
    file = sys.modules[module].__file__
    words = tomllib.loads((Path(file or ".").parent / "messages.toml").read_text("utf-8"))
    for code, texts in words.items():
        if code != "field" and not {"zh", "en"} <= texts.keys():
            raise TypeError(f"{module}: message {code!r} must be written in zh and en")
    return words


@functools.cache
def field_words() -> dict[str, dict[str, str]]:
    """What is wrong with one field, by code: `[field.<code>]` of core/messages.toml."""
    return words_of(__name__)["field"]  # type: ignore[return-value]


class InvalidInput(DomainError):
    """`fields`: a list of {field, code, message?, …}."""

    status, code = 422, "invalid_input"


class SignInFirst(DomainError):
    status, code = 401, "sign_in_first"


class Forbidden(DomainError):
    status, code = 403, "forbidden"


class NotFound(DomainError):
    status, code = 404, "not_found"


class RevisionConflict(DomainError):
    """Somebody (perhaps the same person on another device) has changed it since it was read."""

    status, code = 412, "revision_conflict"


class TooManyRequests(DomainError):
    """`retry_after`: seconds."""

    status, code = 429, "too_many_requests"


class PayloadTooLarge(DomainError):
    status, code = 413, "payload_too_large"


class IdempotencyKeyReused(DomainError):
    status, code = 422, "idempotency_key_reused"


class MethodNotAllowed(DomainError):
    status, code = 405, "method_not_allowed"


class InternalError(DomainError):
    """What a person is told when we are at fault; the cause is in the log under the request id."""

    status, code = 500, "internal_error"


class Unavailable(DomainError):
    """The database or another part that we cannot do without does not answer."""

    status, code = 503, "unavailable"
