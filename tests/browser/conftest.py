"""A city of real processes, a real Chromium, and axe on every page that is visited."""

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, ViewportSize, sync_playwright

from tests.browser.filed import Filed, file_a_case
from tests.browser.visitor import PHONE, Visitor
from tests.city import City, drop_database, make_database

CHROMIUM = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
]  # fmt: skip


@pytest.fixture(scope="session")
def city(postgres: str, redis_url: str) -> Iterator[City]:
    """Service, worker and simulators with Shanghai's data and the demonstration people."""
    name = f"yichuang_walk_{os.getpid()}"
    folder = Path(tempfile.mkdtemp(prefix="yichuang-walk-", dir="/var/tmp"))
    made = City(folder, make_database(postgres, name), redis_url)
    try:
        made.load("migrate", "load-city", "demo-seed")
        made.start()
        yield made
    finally:
        made.stop()
        drop_database(postgres, name)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The system's Chromium, or Playwright's own."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=found, args=CHROMIUM)
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def filed(city: City) -> Filed:
    return file_a_case(city)


@pytest.fixture
def visit(browser: Browser, city: City) -> Iterator[Any]:
    """`visit(size=…)` opens a fresh browser profile; CSP is bypassed only so that axe can be put on the page."""
    with contextlib.ExitStack() as stack:

        def open_(size: ViewportSize = PHONE, **options: Any) -> Visitor:
            context = browser.new_context(
                viewport=size, locale="zh-CN", timezone_id="Asia/Shanghai", bypass_csp=True, **options
            )
            context.set_default_timeout(15_000)
            stack.callback(context.close)
            return Visitor(context, city)

        yield open_
