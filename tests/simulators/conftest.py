from collections.abc import AsyncIterator

import pytest

from tests.simulators.platform import Platform, running


@pytest.fixture
async def platform() -> AsyncIterator[Platform]:
    async with running() as platform:
        yield platform
