from collections.abc import AsyncIterator

import httpx2
import pytest

from notifications import gateway
from simulators.app import create_app
from simulators.world import Account, World


@pytest.fixture
async def operator(db: None, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[World]:
    """The text-message gateway is the simulator, reached over its own wire format; yields its world, to be scripted."""
    from core.settings import settings

    given = settings()
    app = create_app(Account(given.sms_key, given.sms_secret.get_secret_value()))
    ours = gateway.Gateway(httpx2.ASGITransport(app))
    monkeypatch.setattr(gateway, "gateway", lambda: ours)
    yield app.state.world
    await ours.close()
