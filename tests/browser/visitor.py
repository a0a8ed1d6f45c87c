"""Somebody at a screen: a browser profile, what went wrong on its page, and axe's opinion of it."""

import io
import json
import os
import re
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import BrowserContext, FilePayload, Page, ViewportSize

from tests.browser.sign_in import one_time, people
from tests.city import City

ROOT = Path(__file__).resolve().parents[2]
AXE = ROOT / "h5apps" / "node_modules" / "axe-core" / "axe.min.js"
PHONE: ViewportSize = {"width": 375, "height": 812}
TABLET: ViewportSize = {"width": 768, "height": 1024}
DESK: ViewportSize = {"width": 1280, "height": 800}

STILL = """async () => {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const passing = document.getAnimations().filter((a) => a.effect.getTiming().iterations !== Infinity);
  await Promise.all(passing.map((a) => a.finished.catch(() => null)));
}"""
"""A colour half way through its change is no colour to judge."""


def photograph() -> FilePayload:
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

    def check(self, what: str, *, only: list[str] | None = None) -> None:
        """No script fault, no 500, and nothing that WCAG 2.1 AA (or `only` these rules) forbids, as the page stands."""
        self.page.add_script_tag(path=str(AXE)) if not self.page.evaluate("'axe' in window") else None
        self.page.evaluate(STILL)
        wcag = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}
        options = {"runOnly": {"type": "rule", "values": only} if only else wcag, "resultTypes": ["violations"]}
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

    def carry(self, session: dict[str, Any]) -> None:
        """A session as the pages keep it themselves, from the next page on."""
        held = {"token": session["access_token"], "expires": 9_999_999_999_000, "viewer": session["viewer"]}
        self.context.add_init_script(f"sessionStorage.setItem('yc.session', {json.dumps(json.dumps(held))})")

    def remember(self, name: str, value: str) -> None:
        self.context.add_init_script(f"localStorage.setItem({json.dumps(name)}, {json.dumps(value)})")

    def _noted(self, response: Any) -> None:
        if response.status >= 500:
            self.faults.append(f"{response.status} {response.url}")


def officer(visit: Any, city: City, username: str, app: str, size: ViewportSize = DESK) -> Visitor:
    """An officer of the demonstration who signs in with password and one-time code, which opens only once."""
    account = next(p for p in people(city) if p.get("username") == username)
    them: Visitor = visit(size)
    page = them.open(f"/h5/{app}/")
    page.get_by_label("用户名").fill(account["username"])
    page.get_by_label("密码", exact=True).fill(account["password"])
    page.get_by_label(re.compile("动态")).fill(one_time(account["totp_secret"]))
    them.check(f"{app}-sign-in")
    page.get_by_role("button", name="登录", exact=True).last.click()
    return them
