from collections.abc import AsyncIterator

import httpx2
import pytest

from backend.identity import real_name
from simulators.app import create_app
from simulators.faults import Faults
from simulators.world import Account


@pytest.fixture
async def register(db: None, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Faults]:
    """The real-name provider is the simulator, reached over its own wire format; yields its faults, to be scripted."""
    from core.settings import settings

    given = settings().model_copy(update={"realname_url": "http://gateway.test/realname/check"})
    account = Account(given.realname_key, given.realname_secret.get_secret_value())
    app = create_app(account)
    provider = real_name.Provider(given, httpx2.ASGITransport(app))
    monkeypatch.setattr(real_name, "provider", lambda: provider)
    yield app.state.world.faults
    await provider.close()
