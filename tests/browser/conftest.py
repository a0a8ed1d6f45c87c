"""A city of real processes, a real Chromium, and axe on every page that is visited."""

import contextlib
import io
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.city import City, drop_database, make_database

ROOT = Path(__file__).resolve().parents[2]
AXE = ROOT / "h5apps" / "node_modules" / "axe-core" / "axe.min.js"
CHROMIUM = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
]  # fmt: skip
PHONE = {"width": 375, "height": 812}
TABLET = {"width": 768, "height": 1024}
DESK = {"width": 1280, "height": 800}


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


def photograph() -> dict[str, Any]:
    """A picture sharp and bright enough for the quality check."""
    out = io.BytesIO()
    Image.effect_noise((1200, 900), 90).convert("RGB").save(out, "JPEG")
    return {"name": "居住证.jpg", "mimeType": "image/jpeg", "buffer": out.getvalue()}


class Visitor:
    """Somebody at a screen: a page, what went wrong on it, and axe's opinion of it."""

    def __init__(self, context: BrowserContext, city: City) -> None:
        self.context, self.city = context, city
        self.page: Page = context.new_page()
        self.faults: list[str] = []
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("response", self._noted)

    def open(self, path: str) -> Page:
        self.page.goto(self.city.url + path)
        return self.page

    def check(self, what: str) -> None:
        """No script fault, no 500, and nothing that WCAG 2.1 AA forbids, on the page as it now stands."""
        self.page.add_script_tag(path=str(AXE)) if not self.page.evaluate("'axe' in window") else None
        options = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}}
        found: dict[str, Any] = self.page.evaluate("options => axe.run(document, options)", options)
        wrong = [f"{v['id']}: {[n['target'] for n in v['nodes']][:3]} {v['help']}" for v in found["violations"]]
        self.shoot(what)
        assert not wrong, f"{what}: " + "\n".join(wrong)
        assert not self.faults, f"{what}: {self.faults}"

    def shoot(self, what: str) -> None:
        """A picture, when a folder for pictures is named."""
        if folder := os.environ.get("PICTURES"):
            Path(folder).mkdir(parents=True, exist_ok=True)
            self.page.screenshot(path=f"{folder}/{what}.png")

    def _noted(self, response: Any) -> None:
        if response.status >= 500:
            self.faults.append(f"{response.status} {response.url}")


@pytest.fixture
def visit(browser: Browser, city: City) -> Iterator[Any]:
    """`visit(size=…)` opens a fresh browser profile; CSP is bypassed only so that axe can be put on the page."""
    with contextlib.ExitStack() as stack:

        def open_(size: dict[str, int] = PHONE, **options: Any) -> Visitor:
            context = browser.new_context(
                viewport=size, locale="zh-CN", timezone_id="Asia/Shanghai", bypass_csp=True, **options
            )
            context.set_default_timeout(15_000)
            stack.callback(context.close)
            return Visitor(context, city)

        yield open_
