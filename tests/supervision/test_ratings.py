"""好差评: one rating for a case, a duty to answer, and figures in which silence is not praise."""

import pytest

from backend.identity.principals import Role
from backend.supervision import jobs, workflow
from backend.supervision.models import Level, State
from core import clock
from tests import people
from tests.applications import cases
from tests.jobs import run_due_jobs

pytestmark = pytest.mark.usefixtures("db")

FRIDAY = "2026-11-20"


async def ended(client, me, result="granted"):
    reviewer = await cases.reviewer()
    case = await cases.filed(client, me)
    for act, body in (("acceptance", {}), ("conclusion", {"result": result, "reason": "已核实"})):
        answer = await client.post(f"/api/applications/desk/{case['id']}/{act}", json=body, headers=reviewer.headers)
        assert answer.status_code == 200, answer.text
    return case


async def rate(client, who, case, level=5, **more):
    return await client.post(
        f"/api/applications/{case['id']}/rating", json={"level": level, **more}, headers=who.headers
    )


async def rated(client, who, case, level=5, **more):
    answer = await rate(client, who, case, level, **more)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def act(client, who, rating, verb, **body):
    return await client.post(f"/api/ratings/{rating['id']}/{verb}", json=body, headers=who.headers)


async def test_a_person_rates_an_ended_case_once(client):
    me = await people.citizen()
    case = await ended(client, me)

    first = await rated(client, me, case, 1, tags=["fast"], text="很快")
    again = await rate(client, me, case, 5)

    assert (first["level_text"], first["state"], first["text"]) == ("非常满意", "received", "很快")
    assert (again.status_code, again.json()["code"]) == (409, "already_rated")
    own = (await client.get(f"/api/applications/{case['id']}/rating", headers=me.headers)).json()
    assert ([r["id"] for r in own["items"]], own["may_rate"]) == ([first["id"]], [])


async def test_what_has_not_ended_cannot_be_rated_nor_a_visit_that_was_none(client):
    me = await people.citizen()
    case = await cases.filed(client, me)
    for body in ({"level": 1}, {"level": 1, "occasion": "visit"}):
        answer = await client.post(f"/api/applications/{case['id']}/rating", json=body, headers=me.headers)
        assert (answer.status_code, answer.json()["code"]) == (409, "not_to_be_rated_yet")


async def test_another_persons_case_is_like_none_and_officers_do_not_rate(client):
    me, other, officer = await people.citizen(), await people.citizen(), await people.officer(Role.REVIEWER)
    case = await ended(client, me)
    assert (await rate(client, other, case)).status_code == 404
    assert (await rate(client, officer, case)).status_code == 403
    assert (await client.get(f"/api/applications/{case['id']}/rating", headers=other.headers)).status_code == 404


@pytest.mark.parametrize(
    ("body", "field"),
    [({"level": 0}, "level"), ({"level": 6}, "level"), ({"level": 1, "tags": ["slow"]}, "tags.0"), ({}, "level"),
     ({"level": 1, "text": "长" * 501}, "text"), ({"level": 1, "stars": 5}, "stars")],
)  # fmt: skip
async def test_a_wrong_rating_is_refused_field_by_field(client, body, field):
    me = await people.citizen()
    case = await ended(client, me)
    answer = await client.post(f"/api/applications/{case['id']}/rating", json=body, headers=me.headers)
    assert (answer.status_code, answer.json()["fields"][0]["field"]) == (422, field)


@pytest.mark.parametrize(("days", "light"), [(0, "normal"), (3, "soon"), (4, "overdue")])
async def test_a_named_bad_rating_is_contacted_within_one_working_day(client, days, light):
    """Rated on a Friday: the working day that counts is Monday."""
    with clock.freeze(FRIDAY) as hands:
        me = await people.citizen(name="欧阳明珠")
        case = await ended(client, me)
        rating = await rated(client, me, case, 5, tags=["slow"], text="跑了三趟")
        assert (rating["state"], rating["contact_due_on"]) == ("to_contact", "2026-11-23")
        hands.move(days=days)
        supervisor = await people.officer(Role.SUPERVISOR)
        [row] = (await client.get("/api/ratings/desk", headers=supervisor.headers)).json()["items"]
        assert (row["light"], row["number"]) == (light, case["number"])


async def test_whom_to_call_is_looked_up_for_a_reason_and_the_person_can_see_it(client):
    me, supervisor = await people.citizen(name="欧阳明珠"), await people.officer(Role.SUPERVISOR)
    rating = await rated(client, me, await ended(client, me), 5)
    opened = (await client.get(f"/api/ratings/desk/{rating['id']}", headers=supervisor.headers)).json()
    assert (opened["name"], opened["phone"]) == ("欧阳明珠", me.phone)
    reads = (await client.get("/api/identity/me/reads", headers=me.headers)).json()["items"]
    assert any("好差评" in read["purpose"] for read in reads)


async def test_a_bad_rating_is_contacted_answered_told_and_published(client):
    me, supervisor = await people.citizen(), await people.officer(Role.SUPERVISOR)
    rating = await rated(client, me, await ended(client, me), 4, text="窗口没说清")

    early = await act(client, supervisor, rating, "reply", text="已改进")
    assert (early.status_code, early.json()["code"]) == (409, "rating_step_not_allowed")
    assert (await act(client, supervisor, rating, "contact", means="phone", note="已致歉并核实")).status_code == 200
    answered = await act(client, supervisor, rating, "reply", text="已更新办事指南")
    assert (answered.status_code, answered.json()["state"]) == (200, "replied")
    await run_due_jobs()

    templates = [m["template"] for m in (await client.get("/api/inbox/messages", headers=me.headers)).json()["items"]]
    assert templates[0] == "rating_replied"
    [shown] = (await client.get("/api/ratings")).json()["items"]
    assert (shown["reply"], shown["text"]) == ("已更新办事指南", "")
    assert me.id_number not in str(shown)


async def test_who_is_not_content_with_the_answer_gets_another(client):
    me, supervisor = await people.citizen(), await people.officer(Role.SUPERVISOR)
    rating = await rated(client, me, await ended(client, me), 5, anonymous=True, text="太慢")
    assert rating["contact_due_on"] is None
    await act(client, supervisor, rating, "reply", text="正在改进", publish_text=True)
    reopened = await act(client, supervisor, rating, "follow-up", content=False, note="仍未解决")
    assert reopened.json()["state"] == "to_reply"
    await act(client, supervisor, rating, "reply", text="已改进", publish_text=True)
    closed = await act(client, supervisor, rating, "follow-up", content=True)
    assert [step["verb"] for step in closed.json()["steps"]] == ["reply", "reopen", "reply", "follow_up"]
    [shown] = (await client.get("/api/ratings?bad=true")).json()["items"]
    assert (shown["text"], shown["reply"]) == ("太慢", "已改进")


async def test_an_anonymous_rating_names_nobody_at_the_desk(client):
    me, supervisor = await people.citizen(name="欧阳明珠"), await people.officer(Role.SUPERVISOR)
    case = await ended(client, me)
    rating = await rated(client, me, case, 5, anonymous=True)

    opened = (await client.get(f"/api/ratings/desk/{rating['id']}", headers=supervisor.headers)).json()
    listed = (await client.get("/api/ratings/desk?queue=all", headers=supervisor.headers)).json()

    assert (opened["name"], opened["phone"], opened["number"], opened["application_id"]) == ("", "", None, None)
    for secret in (case["number"], str(case["id"]), "欧阳明珠", str(me.id)):
        assert secret not in str(opened) + str(listed)


async def test_a_supervisor_sees_their_own_divisions_only_and_others_nothing(client):
    me = await people.citizen()
    rating = await rated(client, me, await ended(client, me), 5)
    elsewhere = await people.officer(Role.SUPERVISOR, division="310115")
    assert (await client.get("/api/ratings/desk", headers=elsewhere.headers)).json()["items"] == []
    assert (await client.get(f"/api/ratings/desk/{rating['id']}", headers=elsewhere.headers)).status_code == 404
    assert (await act(client, elsewhere, rating, "contact", means="phone", note="已核实")).status_code == 404
    assert (await client.get("/api/ratings/desk", headers=me.headers)).status_code == 403
    assert (await client.get("/api/ratings/desk")).status_code == 401


async def figures(client, **query):
    await run_due_jobs()
    await jobs.add_up()
    answer = await client.get("/api/ratings/statistics", params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_not_rated_is_counted_apart_and_never_good(client):
    me, supervisor = await people.citizen(), await people.officer(Role.SUPERVISOR)
    done = [await ended(client, me) for _ in range(4)]
    before = await figures(client)
    assert (before["ended"], before["not_rated"], before["satisfied_share"]) == (4, 4, None)

    await rated(client, me, done[0], 1)
    bad = await rated(client, me, done[1], 5)
    after = await figures(client)
    assert (after["rated"], after["not_rated"], after["response_rate"], after["satisfied_share"]) == (2, 2, 0.5, 0.5)
    assert [level["count"] for level in after["levels"]] == [1, 0, 0, 0, 1]
    assert after["satisfied_interval"]["low"] < 0.5 < after["satisfied_interval"]["high"]

    await act(client, supervisor, bad, "setting-aside", reason="误评，本人申请更正")
    aside = await figures(client)
    assert (aside["rated"], aside["set_aside"], aside["not_rated"]) == (1, 1, 2)
    assert (await client.get("/api/ratings")).json()["items"][0]["level"] == 1
    await act(client, supervisor, bad, "restoration", reason="申诉成立")
    assert (await figures(client))["set_aside"] == 0
    assert (await figures(client, district="310115"))["ended"] == 0


async def test_a_period_that_is_too_long_or_backwards_is_refused(client):
    for query in ({"start": "2020-01-01"}, {"start": "2026-02-02", "end": "2026-02-01"}, {"start": "soon"}):
        assert (await client.get("/api/ratings/statistics", params=query)).status_code == 422


async def test_the_levels_come_in_words_of_both_languages(client):
    zh = (await client.get("/api/ratings/levels")).json()["items"]
    en = (await client.get("/api/ratings/levels", headers={"Accept-Language": "en"})).json()["items"]
    assert [level["text"] for level in zh] == ["非常满意", "满意", "基本满意", "不满意", "非常不满意"]
    assert en[0]["text"] == "Very satisfied"
    assert {tag["code"] for tag in zh[0]["tags"]}.isdisjoint(tag["code"] for tag in zh[4]["tags"])


async def test_lists_are_paged_and_refuse_a_foreign_cursor(client):
    me, supervisor = await people.citizen(), await people.officer(Role.SUPERVISOR)
    for _ in range(3):
        await rated(client, me, await ended(client, me), 5)
    for address in ("/api/ratings?", "/api/ratings/desk?", "/api/ratings/desk?queue=all&"):
        seen, after = [], ""
        while after is not None:
            answer = (await client.get(f"{address}limit=2{after}", headers=supervisor.headers)).json()
            seen += [rating["id"] for rating in answer["items"]]
            after = f"&after={answer['next']}" if answer["next"] else None
        assert len(seen) == len(set(seen)) == 3, address
        for cursor in ("x", "WzFd", "WyJ4IiwieSJd"):
            assert (await client.get(f"{address}after={cursor}", headers=supervisor.headers)).status_code == 422


def test_every_state_is_reached_and_a_bad_rating_is_never_stuck():
    reached = {workflow.first(level, named) for level in Level for named in (True, False)}
    reached |= {after for _, after in workflow.MOVES.values()}
    assert reached == set(State)
    assert all(workflow.possible(state) for state in State if state is not State.CLOSED)
