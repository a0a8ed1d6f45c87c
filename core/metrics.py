"""What operators watch. Labels are route templates and codes, never ids or people."""

from prometheus_client import CONTENT_TYPE_LATEST, Counter, Histogram, generate_latest

REQUESTS = Counter("yichuang_requests_total", "Answers by route and status", ["method", "route", "status"])
SECONDS = Histogram(
    "yichuang_request_seconds",
    "Time to answer",
    ["route"],
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10),
)
FAULTS = Counter("yichuang_faults_total", "Unexpected errors", ["where"])
REDIS_ABSENT = Counter("yichuang_redis_absent_total", "Calls that went on without Redis", ["what"])


def exposition() -> tuple[bytes, str]:
    """The text that Prometheus reads, and its media type."""
    return generate_latest(), CONTENT_TYPE_LATEST
