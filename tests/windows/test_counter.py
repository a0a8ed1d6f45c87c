"""The counter: a person in front of a clerk, from the card to the receipt."""

import io

import pypdf
import pytest

from backend.identity.principals import Role
from core import db
from core.ids import new_id
from tests import people
from tests.applications import cases
from tests.jobs import run_due_jobs

pytestmark = pytest.mark.usefixtures("db")

HERE, THERE = "310101002", "310115005"


async def clerk(division=HERE):
    row = await db.row("select id from site where division = $1", division)
    assert row is not None
    return await people.officer(Role.WINDOW_CLERK, division=division, site_id=row["id"])


async def enrolled(client, at, **given):
    body = {"name": "王建国", "id_number": people.id_number(), "phone": "13800000001", "from_card": True} | given
    answer = await client.post("/api/windows/people", json=body, headers=at.headers)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def started(client, at, person, **given):
    item = await cases.item(client)
    body = {"person_id": person["id"], "item_code": item["code"]} | given
    answer = await client.post("/api/windows/intakes", json=body, headers=at.headers)
    assert answer.status_code == 201, answer.text
    return answer.json() | {"form": item}


async def filled(client, at, case):
    address = f"/api/windows/intakes/{case['id']}"
    known = (await client.get(f"{address}/prefill", headers=at.headers)).json()["fields"]
    answers = cases.made_up(case["form"]) | {f["field"]: f["value"] for f in known}
    body = {"revision": case["revision"], "answers": {k: v for k, v in answers.items() if v is not None}}
    saved = await client.patch(f"{address}/answers", json=body, headers=at.headers)
    assert saved.status_code == 200, saved.text
    for material in case["form"]["materials"]:
        paper = await client.put(f"{address}/materials/{material['code']}", json={"paper": True}, headers=at.headers)
        assert paper.status_code == 200, paper.text
    return saved.json()["revision"]


async def handed_in(client, at, case, **headers):
    revision = await filled(client, at, case)
    address = f"/api/windows/intakes/{case['id']}"
    signature = await cases.upload(client, at)
    signed = await client.post(f"{address}/signature", json={"file_id": signature}, headers=at.headers)
    assert signed.status_code == 204, signed.text
    body = {"revision": revision, "paper_place": "三号柜"}
    answer = await client.post(f"{address}/hand-in", json=body, headers=at.headers | headers)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_a_person_without_a_phone_of_their_own_is_served_and_told(client):
    at = await clerk()
    person = await enrolled(client, at)
    receipt = await handed_in(client, at, await started(client, at, person))

    assert (len(receipt["number"]), receipt["status"]) == (20, "filed")
    await run_due_jobs()
    told = await db.rows("select template from notification_message where person_id = $1", person["id"])
    assert [row["template"] for row in told] == ["case_filed"]
    [row] = (await client.get("/api/windows/intakes", headers=at.headers)).json()["items"]
    assert row["number"] == receipt["number"]


async def test_the_receipt_is_printed_with_what_was_received(client):
    at = await clerk()
    case = await started(client, at, await enrolled(client, at))
    receipt = await handed_in(client, at, case)

    answer = await client.get(f"/api/windows/intakes/{case['id']}/receipt.pdf", headers=at.headers)

    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/pdf")
    said = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(answer.content)).pages)
    said = "".join(said.replace("\0", "").split())
    for words in ("收件凭证", receipt["number"], "南京东路街道社区事务受理服务中心", "王建国", "纸质"):
        assert words in said


async def test_the_same_person_is_found_again_and_never_doubled(client):
    at, number = await clerk(), people.id_number()
    first = await enrolled(client, at, id_number=number)
    again = await enrolled(client, at, id_number=number)
    assert first["id"] == again["id"]
    assert (first["level"], number[6:14] in str(first)) == (3, False)


async def test_a_lost_connection_makes_no_second_case(client):
    at = await clerk()
    person, item, key = await enrolled(client, at), await cases.item(client), str(new_id())
    body = {"person_id": person["id"], "item_code": item["code"]}
    sent = [
        await client.post("/api/windows/intakes", json=body, headers=at.headers | {"Idempotency-Key": key})
        for _ in range(2)
    ]
    assert sent[0].json()["id"] == sent[1].json()["id"]
    assert len((await client.get("/api/windows/intakes", headers=at.headers)).json()["items"]) == 1

    case = sent[0].json() | {"form": item}
    first = await handed_in(client, at, case)
    address = f"/api/windows/intakes/{case['id']}/hand-in"
    again = await client.post(address, json={"revision": first["revision"]}, headers=at.headers)
    assert again.json()["number"] == first["number"]


async def test_what_another_district_handles_goes_there_through_custody(client):
    at, handler = await clerk(), await clerk(THERE)
    case = await started(client, at, await enrolled(client, at), division=THERE)
    await handed_in(client, at, case)

    shown = (await client.get(f"/api/windows/intakes/{case['id']}", headers=at.headers)).json()
    assert [(hop["from_division"], hop["to_division"], hop["paper_place"]) for hop in shown["custody"]] == [
        (HERE, THERE, "三号柜")
    ]
    there = (await client.get(f"/api/applications/desk/{case['id']}", headers=handler.headers)).json()
    assert there["division"] == THERE
    taken = await client.post(
        f"/api/applications/desk/{case['id']}/custody/acknowledgement", json={}, headers=handler.headers
    )
    assert taken.status_code == 200, taken.text


async def test_nothing_is_handed_in_before_the_person_confirmed_it(client):
    at = await clerk()
    case = await started(client, at, await enrolled(client, at))
    revision = await filled(client, at, case)
    answer = await client.post(
        f"/api/windows/intakes/{case['id']}/hand-in", json={"revision": revision}, headers=at.headers
    )
    assert (answer.status_code, answer.json()["code"]) == (409, "window_signature_first")
    empty = await client.post(f"/api/windows/intakes/{case['id']}/signature", json={}, headers=at.headers)
    assert empty.status_code == 422


async def test_another_counter_sees_nothing_and_only_seated_clerks_work(client):
    at, elsewhere = await clerk(), await clerk(THERE)
    case = await started(client, at, await enrolled(client, at))
    unseated, reviewer = await people.officer(Role.WINDOW_CLERK, division=HERE), await people.officer(Role.REVIEWER)

    hidden = await client.get(f"/api/windows/intakes/{case['id']}", headers=elsewhere.headers)
    absent = await client.get(f"/api/windows/intakes/{new_id()}", headers=elsewhere.headers)
    assert (
        (hidden.status_code, hidden.json()["code"]) == (absent.status_code, absent.json()["code"]) == (404, "not_found")
    )
    assert (await client.get("/api/windows/intakes", headers=unseated.headers)).status_code in (403, 409)
    assert (await client.get("/api/windows/intakes", headers=reviewer.headers)).status_code == 403
    assert (await client.get("/api/windows/intakes")).status_code == 401


async def test_a_wrong_number_is_refused_by_name(client):
    at = await clerk()
    body = {"name": "王建国", "id_number": "310101198511060017", "phone": "12345", "from_card": True}
    answer = await client.post("/api/windows/people", json=body, headers=at.headers)
    assert {wrong["field"] for wrong in answer.json()["fields"]} == {"id_number", "phone"}


async def test_the_visit_is_rated_apart_from_the_case(client):
    at = await clerk()
    me = await people.citizen(name="王建国", level=3)
    case = await started(client, at, {"id": str(me.id)})
    await handed_in(client, at, case)

    own = (await client.get(f"/api/applications/{case['id']}/rating", headers=me.headers)).json()
    assert own["may_rate"] == ["visit"]
    rated = await client.post(
        f"/api/applications/{case['id']}/rating", json={"level": 1, "occasion": "visit"}, headers=me.headers
    )
    assert rated.status_code == 201, rated.text
