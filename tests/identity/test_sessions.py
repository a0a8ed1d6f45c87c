"""Sessions: carried on by refresh tokens that are good once, ended here or everywhere."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backend.identity import sessions, tokens
from backend.identity.models import RefreshToken, Session, SigningKey
from backend.identity.principals import Anonymous, Role
from core import clock, db
from core.models import AuditEntry
from tests import people

pytestmark = pytest.mark.usefixtures("db")


def cookie(token: str) -> dict[str, str]:
    return {"Cookie": f"yichuang_refresh={token}"}


async def refreshed(client, token: str):
    client.cookies.clear()
    answer = await client.post("/api/identity/sessions/refresh", headers=cookie(token))
    return answer, answer.cookies.get("yichuang_refresh")


async def test_a_refresh_token_is_exchanged_for_the_next_one(client):
    someone = await people.citizen()

    answer, following = await refreshed(client, someone.refresh_token)

    assert answer.status_code == 200, answer.text
    assert following not in (None, someone.refresh_token)
    headers = {"Authorization": f"Bearer {answer.json()['access_token']}"}
    me = await client.get("/api/identity/me", headers=headers)
    assert me.json()["id"] == str(someone.id)


async def test_the_cookie_is_out_of_a_scripts_and_other_sites_reach(client):
    someone = await people.citizen()
    answer, _ = await refreshed(client, someone.refresh_token)
    told = answer.headers["set-cookie"].lower()
    assert "httponly" in told
    assert "samesite=strict" in told
    assert "path=/api/identity" in told


async def test_the_tokens_are_not_stored():
    someone = await people.citizen()
    assert not await RefreshToken.filter(token_hash=someone.refresh_token).exists()


async def test_a_used_token_that_comes_back_late_ends_the_whole_session(client):
    someone = await people.citizen()
    with clock.freeze(clock.now()) as now:
        _, following = await refreshed(client, someone.refresh_token)
        now.move(seconds=31)
        stolen, _ = await refreshed(client, someone.refresh_token)
        rightful, _ = await refreshed(client, following)

    assert (stolen.status_code, stolen.json()["code"]) == (401, "session_ended")
    assert rightful.status_code == 401
    assert (await Session.get(person_id=someone.id)).revoked_because == "token_reused"
    assert await AuditEntry.filter(action="session.token_reused", success=False).exists()


async def test_a_lost_answer_is_forgiven_once(client):
    someone = await people.citizen()

    await refreshed(client, someone.refresh_token)
    again, following = await refreshed(client, someone.refresh_token)
    assert again.status_code == 200
    carried_on, _ = await refreshed(client, following)
    assert carried_on.status_code == 200

    third, _ = await refreshed(client, someone.refresh_token)
    assert third.status_code == 401


async def test_two_children_of_one_token_cannot_both_be_used(client):
    someone = await people.citizen()
    _, first = await refreshed(client, someone.refresh_token)
    _, second = await refreshed(client, someone.refresh_token)

    one, _ = await refreshed(client, first)
    other, _ = await refreshed(client, second)

    assert (one.status_code, other.status_code) == (200, 401)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=st.lists(st.tuples(st.integers(0, 7), st.sampled_from([0, 5, 40])), max_size=12))
async def test_whatever_two_holders_do_with_the_tokens_at_most_one_line_of_them_lives_on(db, moves):
    """A holder presents any token seen so far, at any time. A session is alive or over; over is for ever; and when two
    unused tokens exist, they are siblings of which only one can ever be used."""
    someone = await people.citizen()
    seen, over = [someone.refresh_token], False
    with clock.freeze(clock.now()) as now:
        for which, seconds in moves:
            now.move(seconds=seconds)
            try:
                opened = await sessions.refresh(seen[which % len(seen)])
            except sessions.SessionEnded:
                over = True
            else:
                assert not over, "a session that was ended came back"
                seen.append(opened.refresh_token)
            session = await Session.get(person_id=someone.id)
            assert (session.revoked_at is not None) == over
            unused = await RefreshToken.filter(session=session, used_at=None)
            used_parents = [t.parent_id for t in await RefreshToken.filter(session=session, used_at__isnull=False)]
            alive = [t for t in unused if t.parent_id not in used_parents]
            assert len({t.parent_id for t in alive}) <= 1
            assert len(alive) <= 2
            assert len([p for p in used_parents if p]) == len({p for p in used_parents if p})


async def test_signing_out_needs_only_the_cookie(client):
    someone = await people.citizen()
    client.cookies.clear()
    answer = await client.delete("/api/identity/sessions/current", headers=cookie(someone.refresh_token))
    assert answer.status_code == 204
    ended, _ = await refreshed(client, someone.refresh_token)
    assert ended.status_code == 401


async def test_signing_out_everywhere_is_seen_at_once(client):
    someone = await people.citizen()
    assert (await client.get("/api/identity/me", headers=someone.headers)).status_code == 200

    await client.delete("/api/identity/sessions", headers=someone.headers)

    answer = await client.get("/api/identity/me", headers=someone.headers)
    assert (answer.status_code, answer.json()["code"]) == (401, "sign_in_first")


async def test_anothers_session_cannot_be_told_from_none(client):
    mine, theirs = await people.citizen(), await people.citizen()
    other = await Session.get(person_id=theirs.id)

    hidden = await client.delete(f"/api/identity/sessions/{other.id}", headers=mine.headers)
    absent = await client.delete(f"/api/identity/sessions/{theirs.id}", headers=mine.headers)

    assert hidden.status_code == absent.status_code == 404
    assert hidden.json()["code"] == absent.json()["code"]


async def test_my_devices_are_listed_and_this_one_is_marked(client):
    someone = await people.citizen()
    answer = await client.get("/api/identity/sessions", headers=someone.headers)
    assert [(s["user_agent"], s["is_current"]) for s in answer.json()["items"]] == [("a test", True)]


async def test_an_officers_session_that_was_ended_elsewhere_is_over_within_five_seconds(client):
    officer = await people.officer(Role.REVIEWER)
    with clock.freeze(clock.now()) as now:
        assert (await client.get("/api/identity/me", headers=officer.headers)).status_code == 200
        # Another process ends it: this one is not told.
        await db.execute("update identity_session set revoked_at = now() where officer_id = $1", officer.id)
        now.move(seconds=5)
        assert (await client.get("/api/identity/me", headers=officer.headers)).status_code == 401


async def test_an_idle_officer_is_signed_out_and_a_busy_one_is_not(client):
    busy, idle = await people.officer(Role.REVIEWER), await people.officer(Role.REVIEWER)
    with clock.freeze(clock.now()) as now:
        for _ in range(4):
            now.move(minutes=4)
            answer, following = await refreshed(client, busy.refresh_token)
            headers = {"Authorization": f"Bearer {answer.json()['access_token']}"}
            assert (await client.get("/api/identity/me", headers=headers)).status_code == 200
            busy = people.SignedIn(busy.viewer, headers, following)
        ended, _ = await refreshed(client, idle.refresh_token)
    assert ended.status_code == 401
    assert (await Session.get(officer_id=idle.id)).revoked_because == "idle"


async def test_an_access_token_lasts_ten_minutes(client):
    someone = await people.citizen()
    with clock.freeze(clock.now()) as now:
        now.move(minutes=9, seconds=50)
        assert (await client.get("/api/identity/me", headers=someone.headers)).status_code == 200
        now.move(seconds=20)
        assert (await client.get("/api/identity/me", headers=someone.headers)).status_code == 401


async def test_a_changed_token_is_nobodys():
    someone = await people.citizen()
    token = someone.headers["Authorization"].removeprefix("Bearer ")
    head, body, signature = token.split(".")
    for forged in (
        f"{head}.{body}.{signature[:-6]}AAAAAA",
        f"{head}.{body[:-2]}xx.{signature}",
        "no.token.atall",
        "",
        "é",
    ):
        assert await sessions.viewer_of(forged) == Anonymous()


async def test_keys_rotate_and_old_tokens_stay_good():
    with clock.freeze("2026-05-04T09:00:00+08:00") as now:
        first = await people.citizen()
        now.move(days=7)
        await tokens.rotate()
        assert await SigningKey.all().count() == 2
        before = await people.citizen()
        now.move(minutes=6)
        after = await people.citizen()

        kids = [tokens.jwt.get_unverified_header(s.headers["Authorization"][7:])["kid"] for s in (first, before, after)]
        assert kids[0] == kids[1] != kids[2]
        for someone in (before, after):
            viewer = await sessions.viewer_of(someone.headers["Authorization"][7:])
            assert viewer.person_id == someone.id
        now.move(days=2)
        await tokens.rotate()
        assert [key.kid for key in await SigningKey.all()] == [kids[2]]
