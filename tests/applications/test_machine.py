"""Whatever is tried in whatever order: the table below is the law, the history fits, and one holds it at every instant.

The table and the deadlines here are written a second time, plainly, on purpose.
"""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backend.applications import reading, store
from backend.identity.principals import Role
from core import clock, db, workdays
from core.ids import new_id
from tests import people
from tests.applications import cases
from tests.applications.test_drafts import free_text

pytestmark = pytest.mark.usefixtures("db")

START = datetime(2026, 4, 27, 2, tzinfo=UTC)  # a Monday; the first days of May are a holiday
OPEN = ("submitted", "supplement", "accepted", "handling", "suspended")

# (who, act) → {state: state after it}; whoever or whatever is not here is refused and changes nothing.
LAW = {
    ("me", "supplement"): {"supplement": "submitted"},
    ("me", "withdraw"): {state: "concluded" for state in OPEN},
    ("reviewer", "ask"): {"submitted": "supplement"},
    ("reviewer", "accept"): {"submitted": "accepted"},
    ("reviewer", "reject"): {"submitted": "not_accepted"},
    ("reviewer", "review"): {"accepted": "handling", "handling": "handling"},
    ("reviewer", "suspend"): {"accepted": "suspended", "handling": "suspended"},
    ("reviewer", "resume"): {"suspended": "handling"},
    ("leader", "extend"): {"accepted": "accepted", "handling": "handling"},
    ("reviewer", "grant"): {"accepted": "concluded", "handling": "concluded"},
    ("reviewer", "deliver"): {"concluded": "delivered"},
    ("reviewer", "claim"): {s: s for s in ("submitted", "accepted", "handling", "suspended")},
    ("reviewer", "return"): {s: s for s in ("submitted", "accepted", "handling", "suspended")},
    ("clerk", "accept"): {"submitted": "accepted"},
    ("clerk", "review"): {},
    ("clerk", "extend"): {},
}
ACTS = {
    "ask": ("supplement", {"wanted": [{"kind": "field", "code": "FIELD", "reason": "填写不清"}], "days": 10}),
    "accept": ("acceptance", {}),
    "reject": ("rejection", {"reason": "不属于受理范围"}),
    "review": ("review", {"opinion": "pass"}),
    "suspend": ("suspension", {"procedure": "hearing", "reason": "听证", "expected_days": 5}),
    "resume": ("resumption", {}),
    "extend": ("extension", {"days": 3, "reason": "案情复杂"}),
    "grant": ("conclusion", {"result": "granted"}),
    "deliver": ("delivery", {}),
    "claim": ("claim", {}),
    "return": ("return", {"reason": "退回待认领"}),
}
likely = st.sampled_from(sorted(LAW))
plan = st.lists(st.tuples(st.sampled_from([0, 0, 0, 1, 3, 9]), likely), min_size=3, max_size=14)


class Model:
    """What a careful clerk would keep on paper."""

    def __init__(self):
        self.state, self.holder, self.asked, self.extended, self.result = "submitted", "unit", False, False, None
        self.claimed_by = None
        self.log = [("submit", START.date(), 0)]

    def after(self, who, act):
        """The state after the act, or none when it must be refused."""
        if act == "ask" and self.asked and self.state == "submitted":
            return None
        if act == "extend" and self.extended:
            return None
        if act == "deliver" and self.result != "granted":
            return None
        others = self.claimed_by not in (None, who) and self.state != "supplement"
        if others and who in ("reviewer", "clerk") and act != "deliver":
            return None
        return LAW[who, act].get(self.state)

    def apply(self, who, act, on):
        self.state = self.after(who, act)
        self.log.append((act, on, 3 if act == "extend" else 0))
        if act == "ask":
            self.asked, self.claimed_by, self.holder = True, "reviewer", "applicant"
        elif act == "supplement":
            self.holder = "officer"
        elif act == "extend":
            self.extended = True
        elif act in ("withdraw", "reject", "deliver"):
            self.holder, self.claimed_by = "nobody", None
        elif act in ("grant", "return") or (act == "accept" and who == "clerk"):
            self.holder, self.claimed_by = "unit", None
        else:
            self.holder, self.claimed_by = "officer", who
        if act in ("withdraw", "grant"):
            self.result = {"withdraw": "withdrawn", "grant": "granted"}[act]

    def due_on(self, works):
        """Counted by hand: the days on which the clock that matters now was running."""
        if self.state == "submitted":
            return self._nth(5, max(on for act, on, _ in self.log if act in ("submit", "supplement")), [], works)
        if self.state in ("accepted", "handling"):
            start = next(on for act, on, _ in self.log if act == "accept")
            stops = [on for act, on, _ in self.log if act == "suspend"]
            starts = [on for act, on, _ in self.log if act == "resume"]
            allowed = 7 + sum(days for _, _, days in self.log)
            return self._nth(allowed, start, list(zip(stops, starts, strict=True)), works)
        if self.state == "concluded" and self.result == "granted":
            return self._nth(10, self.log[-1][1], [], works)
        return None

    @staticmethod
    def _nth(n, start, stopped, works):
        day = start
        while n:
            day += timedelta(days=1)
            n -= works(day) and not any(a < day <= b for a, b in stopped)
        return day


async def walk(client, world, steps):
    me, officers, field, body = world
    _signed.clear()
    with clock.freeze(START) as now:
        sent = await client.post(
            "/api/applications", json=body, headers={**(await fresh(me)).headers, "Idempotency-Key": str(new_id())}
        )
        assert sent.status_code == 201, sent.text
        case, model = sent.json(), Model()
        works = (await workdays.calendar()).is_working_day
        for days, (who, act) in steps:
            now.move(days=days)
            expected = model.after(who, act)
            answer = await attempt(client, case, field, me, officers, who, act)
            if expected is None:
                assert answer.status_code in (403, 409), (who, act, model.state, answer.text)
            else:
                assert answer.status_code == 200, (who, act, model.state, answer.text)
                model.apply(who, act, clock.today())
            await agrees(case["id"], model, works)


async def attempt(client, case, field, me, officers, who, act):
    if who != "me":
        verb, body = ACTS[act]
        if act == "ask":
            body = {**body, "wanted": [{**body["wanted"][0], "code": field}]}
        return await cases.act(client, await fresh(officers[who]), case, verb, **body)
    headers = (await fresh(me)).headers
    if act == "withdraw":
        return await client.post(f"/api/applications/{case['id']}/withdrawal", json={}, headers=headers)
    given = {"answers": {field: "补正后的内容"}}
    return await client.post(f"/api/applications/{case['id']}/supplementation", json=given, headers=headers)


async def fresh(who):
    """Signed in at this frozen instant; the clock outruns tokens."""
    key = (who.id, clock.now())
    if key not in _signed:
        _signed[key] = await people._signed_in(who.viewer, who.phone, who.id_number)
    return _signed[key]


_signed: dict = {}


async def agrees(case_id, model, works):
    row = await db.row("select * from application where id = $1", case_id)
    steps = await store.steps(row["id"])
    assert row["state"] == model.state
    assert row["holder"].partition(":")[0] == model.holder
    assert row["result"] == model.result
    # The history is a chain from the draft to now, and its last holder is the holder.
    assert steps[0]["before"] == "draft"
    assert all(a["after"] == b["before"] and a["at"] <= b["at"] for a, b in zip(steps, steps[1:], strict=False))
    assert (steps[-1]["after"], steps[-1]["holder"]) == (row["state"], row["holder"])
    # Whoever holds it has held it since the last step that changed hands.
    taken = [
        s["at"]
        for before, s in zip([None, *steps], steps, strict=False)
        if not before or s["holder"] != before["holder"]
    ]
    assert row["held_since"] == taken[-1]
    assert row["claimed"] == (row["officer_id"] is not None)
    if model.state != "supplement":
        assert row["due_on"] == model.due_on(works), (model.state, model.log)
    # What is shown is what is stored.
    shown = {c["kind"]: c["due_on"] for c in await reading._clocks(row, steps)}
    if model.state in ("accepted", "handling"):
        assert shown["promised"] == row["due_on"]


@pytest.fixture
async def world(client):
    """One person and three officers; each example files a case of its own."""
    with clock.freeze(START):
        me = await people.citizen()
        officers = {
            "reviewer": await cases.reviewer(cases.PLAIN),
            "clerk": await people.officer(Role.WINDOW_CLERK),
            "leader": await cases.officer_for(cases.PLAIN, Role.SUPERVISOR),
        }
        form = await cases.item(client, cases.PLAIN)
        answers = {n: v for n, v in cases.made_up(form).items() if v is not None}
    body = {"item_code": form["code"], "division": cases.TOWN, "answers": answers, "submit": True}
    return me, officers, free_text(form), body


QUIET = {"deadline": None, "suppress_health_check": list(HealthCheck)}


@settings(max_examples=15, **QUIET)
@given(steps=plan)
async def test_every_order_of_acts_keeps_to_the_table(client, world, steps):
    await walk(client, world, steps)


@pytest.mark.soak
@settings(max_examples=1500, **QUIET)
@given(steps=plan)
async def test_every_order_of_acts_keeps_to_the_table_at_length(client, world, steps):
    await walk(client, world, steps)
