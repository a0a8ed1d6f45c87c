"""Opaque identifiers that still sort by time, so that indexes grow at their end."""

import os
import time
from uuid import UUID


def new_id() -> UUID:
    """A UUID of version 7 (RFC 9562 §5.7): 48 bits of milliseconds, 12 of their fraction (§6.2 method 3), 62 random.

    The fraction keeps what one process makes in the order in which it was made.
    """
    milliseconds, rest = divmod(time.time_ns(), 1_000_000)
    fraction = rest * 4096 // 1_000_000
    tail = int.from_bytes(os.urandom(8), "big") >> 2
    return UUID(int=(milliseconds & 0xFFFF_FFFF_FFFF) << 80 | 0x7 << 76 | fraction << 64 | 0x2 << 62 | tail)
