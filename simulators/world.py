"""Everything the simulators remember, in one place: gone when they stop."""

import os
from dataclasses import dataclass, field

import httpx2

from simulators.acs3 import Gate
from simulators.clock import Clock
from simulators.faults import Faults
from simulators.journal import Journal
from simulators.sms import SmsPlatform


@dataclass(frozen=True)
class Account:
    """What the city got from the platforms when it signed up."""

    key_id: str
    secret: str = field(repr=False)
    sign_name: str = "一窗"
    receipt_url: str = ""

    @classmethod
    def from_environment(cls) -> "Account":
        """SIM_KEY_ID, SIM_SECRET; SIM_SMS_SIGN_NAME and SIM_SMS_RECEIPT_URL when they differ from the usual."""
        missing = [name for name in ("SIM_KEY_ID", "SIM_SECRET") if not os.environ.get(name)]
        if missing:
            raise SystemExit(f"The simulators need {' and '.join(missing)} in the environment.")
        return cls(
            key_id=os.environ["SIM_KEY_ID"],
            secret=os.environ["SIM_SECRET"],
            sign_name=os.environ.get("SIM_SMS_SIGN_NAME", cls.sign_name),
            receipt_url=os.environ.get("SIM_SMS_RECEIPT_URL", cls.receipt_url),
        )


class World:
    def __init__(self, account: Account, client: httpx2.AsyncClient) -> None:
        self.clock = Clock()
        self.journal = Journal(self.clock)
        self.faults = Faults()
        self.gate = Gate(account.key_id, account.secret, self.clock)
        self.sms = SmsPlatform(
            self.clock, self.journal, sign_name=account.sign_name, receipt_url=account.receipt_url, client=client
        )
