"""What is known of the request (or job) that is being handled: its id and the reader's language."""

import functools
from contextvars import ContextVar

language: ContextVar[str] = ContextVar("language", default="zh")
request_id: ContextVar[str | None] = ContextVar("request_id", default=None)


@functools.lru_cache(512)
def preferred(accept_language: str) -> str:
    """`zh` or `en`, whichever an Accept-Language header (RFC 9110 §12.5.4) wants more; Chinese when in doubt."""
    weights = {"zh": 0.0, "en": 0.0}
    for part in accept_language[:200].split(","):
        tag, _, q = part.strip().partition(";q=")
        primary = tag.split("-")[0].lower()
        if primary in weights:
            try:
                weights[primary] = max(weights[primary], float(q or 1))
            except ValueError:
                continue
    return "en" if weights["en"] > weights["zh"] else "zh"
