"""Scripted misbehaviour: what the next calls of a platform get instead of a good answer."""

import asyncio
from dataclasses import asdict, dataclass, field

KINDS = {
    "sms": {
        "time_out": "not accepted; no answer for `seconds`, then 504",
        "time_out_after_accept": "accepted and sent; no answer for `seconds`, then 504: the double-send trap",
        "slow": "a good answer after `seconds`",
        "error": "business error `code`",
        "unavailable": "HTTP 503 with code ServiceUnavailable",
        "receipt_failed": "accepted; the receipt says the phone did not get it",
        "receipt_late": "accepted; the receipt comes after `seconds` of the virtual clock",
        "receipt_lost": "accepted; no receipt ever",
    },
    "realname": {
        "time_out": "no answer for `seconds`, then 504",
        "slow": "a good answer after `seconds`",
        "error": "answer code `code`",
        "unavailable": "HTTP 503 with code ServiceUnavailable",
    },
    "card-reader": {
        "no_card": "nothing lies on the reader",
        "unreadable": "the chip does not answer",
        "slow": "a good answer after `seconds`",
    },
}


@dataclass
class Fault:
    platform: str
    kind: str
    times: int = 1
    seconds: float = 30.0
    code: str = "isp.SYSTEM_ERROR"
    match: dict[str, str] = field(default_factory=dict)
    """Only calls whose parameters contain these values, such as {"PhoneNumbers": "13800000000"}."""

    def problems(self) -> list[str]:
        if self.platform not in KINDS:
            return [f"platform: one of {', '.join(KINDS)}"]
        found = []
        if self.kind not in KINDS[self.platform]:
            found.append(f"kind: one of {', '.join(KINDS[self.platform])}")
        if not 1 <= self.times <= 10_000:
            found.append("times: 1 to 10000")
        if not 0 <= self.seconds <= 86_400:
            found.append("seconds: 0 to 86400")
        return found


class Faults:
    def __init__(self) -> None:
        self._script: list[Fault] = []

    def add(self, fault: Fault) -> None:
        if len(self._script) >= 1000:
            del self._script[0]
        self._script.append(fault)

    def take(self, platform: str, parameters: dict[str, str]) -> Fault | None:
        """The first fault waiting for this call, used up by one."""
        for fault in self._script:
            if fault.platform == platform and fault.match.items() <= parameters.items():
                fault.times -= 1
                if fault.times == 0:
                    self._script.remove(fault)
                return fault
        return None

    def clear(self) -> None:
        self._script.clear()

    def waiting(self) -> list[dict[str, object]]:
        return [asdict(fault) for fault in self._script]


async def hang(fault: Fault) -> None:
    """Keep the caller waiting in real time: it is the caller's own time-out that is tried."""
    await asyncio.sleep(fault.seconds)
