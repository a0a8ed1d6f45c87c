"""收受分离: any centre receives, the home centre decides, and the chain says where case and paper are."""

import pytest

from backend.identity.principals import Role
from core import clock
from tests import people
from tests.applications import cases
from tests.jobs import run_due_jobs

pytestmark = pytest.mark.usefixtures("db")

HOME = "310104003"  # in another district than where it was received
HERE = "310101002"


@pytest.fixture
async def received(client):
    """A case that a clerk of 黄浦 filed for a resident of 徐汇."""
    from backend.applications import service
    from core import db

    site = await db.row("select id, division from site where division = $1 limit 1", HERE)
    clerk = await people.officer(Role.WINDOW_CLERK, division=HERE, site_id=site["id"])
    resident = await people.citizen(name="沈默", division=HOME)
    form = await cases.item(client, cases.PLAIN)
    case_id = await service.start_at_counter(
        clerk.viewer, form["code"], applicant_id=resident.id, division=HOME,
        received_division=HERE, received_site_id=site["id"],
    )  # fmt: skip
    answers = {n: v for n, v in cases.made_up(form).items() if v is not None}
    saved = await service.save(clerk.viewer, case_id, 1, answers)
    with clock.freeze("2026-03-06"):  # a Friday
        receipt = await service.submit(clerk.viewer, case_id, saved["revision"], paper_place="一号柜")
    return {**receipt, "id": str(receipt["id"])}, clerk, resident


async def test_the_first_hop_is_written_when_it_is_filed(client, received):
    case, _, resident = received
    (hop,) = (await cases.seen(client, resident, case))["custody"]
    assert (hop["from_division"], hop["to_division"]) == (HERE, HOME)
    assert (hop["paper_division"], hop["paper_place"]) == (HERE, "一号柜")
    assert (hop["owed_on"], hop["acknowledged_at"]) == ("2026-03-09", None)  # one working day


async def test_the_counter_that_received_it_sees_it_and_does_not_decide(client, received):
    case, clerk, _ = received
    shown = await client.get(f"/api/applications/desk/{case['id']}", headers=clerk.headers)
    accepted = await cases.act(client, clerk, case, "acceptance")
    assert shown.status_code == 200, shown.text
    assert "accept" not in shown.json()["actions"]
    assert (accepted.status_code, accepted.json()["code"]) == (403, "application_not_your_step")


async def test_the_home_centre_acknowledges_by_saying_so_or_by_accepting(client, received):
    case, _, resident = received
    home = await people.officer(Role.WINDOW_CLERK, division=HOME)
    acknowledged = await cases.act(client, home, case, "custody/acknowledgement")
    again = await cases.act(client, home, case, "custody/acknowledgement")
    accepted = await cases.act(client, home, case, "acceptance")
    assert (acknowledged.status_code, accepted.status_code) == (200, 200), accepted.text
    assert (again.status_code, again.json()["code"]) == (409, "application_custody_not_owed")
    assert (await cases.seen(client, resident, case))["custody"][0]["acknowledged_at"] is not None


async def test_accepting_acknowledges(client, received):
    case, _, resident = received
    reviewer = await cases.reviewer(cases.PLAIN, division="310104")
    await cases.act(client, reviewer, case, "acceptance")
    assert (await cases.seen(client, resident, case))["custody"][0]["acknowledged_at"] is not None


async def test_each_hand_over_adds_a_hop_and_moves_the_case(client, received):
    case, _, resident = received
    reviewer = await cases.reviewer(cases.PLAIN, division="310104")
    moved = await cases.act(
        client, reviewer, case, "custody", to_division="310115004", paper="travels", note="户口已迁"
    )
    after = await client.get(f"/api/applications/desk/{case['id']}", headers=reviewer.headers)
    chain = (await cases.seen(client, resident, case))["custody"]
    await run_due_jobs()
    told = (await client.get("/api/inbox/messages", headers=resident.headers)).json()["items"]

    assert (moved.status_code, moved.json()["holder"]["kind"]) == (200, "unit"), moved.text
    assert after.status_code == 404
    assert [(h["from_division"], h["to_division"], h["paper_division"]) for h in chain] == [
        (HERE, HOME, HERE),
        (HOME, "310115004", "310115004"),
    ]
    assert "case_forwarded" in [m["template"] for m in told]


async def test_it_is_not_handed_to_a_division_that_does_not_exist(client, received):
    case, _, _ = received
    reviewer = await cases.reviewer(cases.PLAIN, division="310104")
    answer = await cases.act(client, reviewer, case, "custody", to_division="310999")
    assert (answer.status_code, answer.json()["fields"][0]["field"]) == (422, "to_division")


async def test_the_result_waits_at_the_counters_until_it_is_handed_over(client, received):
    case, clerk, _ = received
    reviewer = await cases.reviewer(cases.PLAIN, division="310104")
    home = await people.officer(Role.WINDOW_CLERK, division=HOME)
    await cases.act(client, reviewer, case, "acceptance")
    await cases.act(client, reviewer, case, "conclusion", result="granted")

    waiting = (await client.get("/api/applications/desk?queue=deliver", headers=home.headers)).json()["items"]
    handed = await cases.act(client, clerk, case, "delivery", means="counter")  # where it was received
    after = (await client.get("/api/applications/desk?queue=deliver", headers=home.headers)).json()["items"]

    assert [row["id"] for row in waiting] == [case["id"]]
    assert (handed.status_code, handed.json()["state"], after) == (200, "delivered", [])
