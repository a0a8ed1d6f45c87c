"""The inbox, over HTTP."""

from uuid import uuid4

from backend.identity.principals import Role
from notifications.service import notify
from tests import people

ITEM = {"item": "失业登记", "number": "3101012611240000123"}


async def test_a_person_reads_what_they_were_told_in_their_language(client):
    me = await people.citizen()
    await notify(me.id, "case_accepted", ITEM, "a:1", subject="application:1")

    zh = (await client.get("/api/inbox/messages", headers=me.headers)).json()["items"][0]
    en = (await client.get("/api/inbox/messages", headers={**me.headers, "Accept-Language": "en"})).json()["items"][0]

    assert zh["title"] == "申请已受理"
    assert "失业登记" in zh["text"]
    assert en["title"] == "Accepted"
    assert (zh["subject"], zh["sms"], zh["read_at"]) == ("application:1", "queued", None)


async def test_the_same_fact_is_told_once(client):
    me = await people.citizen()
    assert await notify(me.id, "case_accepted", ITEM, "a:1")
    assert await notify(me.id, "case_accepted", ITEM, "a:1") is None
    assert (await client.get("/api/inbox/unread", headers=me.headers)).json() == {"count": 1}


async def test_reading_one_and_reading_all_empties_the_count(client):
    me = await people.citizen()
    for n in range(3):
        await notify(me.id, "case_accepted", ITEM, f"a:{n}")
    first = (await client.get("/api/inbox/messages", headers=me.headers)).json()["items"][0]

    assert (await client.post(f"/api/inbox/messages/{first['id']}/read", headers=me.headers)).status_code == 204
    assert (await client.get("/api/inbox/unread", headers=me.headers)).json() == {"count": 2}
    left = await client.get("/api/inbox/messages?unread=true", headers=me.headers)
    assert len(left.json()["items"]) == 2
    assert (await client.post("/api/inbox/messages/read-all", headers=me.headers)).status_code == 204
    assert (await client.get("/api/inbox/unread", headers=me.headers)).json() == {"count": 0}


async def test_the_list_is_paged_by_key_and_refuses_a_foreign_cursor(client):
    me = await people.citizen()
    for n in range(5):
        await notify(me.id, "case_accepted", ITEM, f"a:{n}")
    seen, after = [], ""
    while after is not None:
        answer = (await client.get(f"/api/inbox/messages?limit=2{after}", headers=me.headers)).json()
        seen += [message["id"] for message in answer["items"]]
        after = f"&after={answer['next']}" if answer["next"] else None
    assert len(seen) == len(set(seen)) == 5
    for cursor in ("x", "WzFd", "WyJ4Il0"):
        refused = await client.get(f"/api/inbox/messages?after={cursor}", headers=me.headers)
        assert (refused.status_code, refused.json()["fields"][0]["field"]) == (422, "after")


async def test_anothers_message_is_like_none(client):
    me, other = await people.citizen(), await people.citizen()
    await notify(other.id, "case_accepted", ITEM, "a:1")
    theirs = (await client.get("/api/inbox/messages", headers=other.headers)).json()["items"][0]["id"]

    hidden = await client.post(f"/api/inbox/messages/{theirs}/read", headers=me.headers)
    absent = await client.post(f"/api/inbox/messages/{uuid4()}/read", headers=me.headers)

    assert hidden.status_code == absent.status_code == 404
    assert hidden.json()["code"] == absent.json()["code"]


async def test_only_citizens_have_an_inbox(client):
    officer = await people.officer(Role.REVIEWER)
    assert (await client.get("/api/inbox/messages")).status_code == 401
    assert (await client.get("/api/inbox/messages", headers=officer.headers)).status_code == 403


async def test_one_message_opens_by_its_address_and_only_for_its_reader(client):
    me, other = await people.citizen(), await people.citizen()
    await notify(me.id, "case_accepted", ITEM, "a:1", subject="application:1")
    listed = (await client.get("/api/inbox/messages", headers=me.headers)).json()["items"][0]

    assert (await client.get(f"/api/inbox/messages/{listed['id']}", headers=me.headers)).json() == listed
    hidden = await client.get(f"/api/inbox/messages/{listed['id']}", headers=other.headers)
    nothing = await client.get(f"/api/inbox/messages/{uuid4()}", headers=me.headers)
    assert (hidden.status_code, hidden.json()["code"]) == (nothing.status_code, nothing.json()["code"])
    assert hidden.status_code == 404


async def test_a_person_says_which_text_messages_they_want(client):
    me = await people.citizen()

    async def sms_of(template):
        await notify(me.id, template, ITEM, f"{uuid4()}")
        return (await client.get("/api/inbox/messages", headers=me.headers)).json()["items"][0]["sms"]

    assert (await client.get("/api/inbox/preferences", headers=me.headers)).json() == {"sms": "important"}
    assert await sms_of("case_accepted") == "queued"
    assert await sms_of("case_withdrawn") is None
    await client.put("/api/inbox/preferences", headers=me.headers, json={"sms": "all"})
    assert await sms_of("case_withdrawn") == "queued"
    await client.put("/api/inbox/preferences", headers=me.headers, json={"sms": "none"})
    assert await sms_of("case_accepted") is None
    refused = await client.put("/api/inbox/preferences", headers=me.headers, json={"sms": "loud"})
    assert refused.status_code == 422
