"""文书: what the office issues, and what anybody who holds one may check."""

import hashlib
import io
from uuid import uuid4

import pypdf
import pytest

from backend.identity.principals import Role
from core import db
from tests import people
from tests.applications import cases
from tests.jobs import run_due_jobs

pytestmark = pytest.mark.usefixtures("db")


def text_of(content):
    """Without blanks (how far apart letters stand is not what a paper says) or the zero bytes pypdf leaves."""
    pages = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages)
    return "".join(pages.replace("\0", "").split())


async def desk(client, reviewer, case, act, **body):
    answer = await client.post(f"/api/applications/desk/{case['id']}/{act}", json=body, headers=reviewer.headers)
    assert answer.status_code == 200, answer.text


async def granted(client, me, reviewer):
    case = await cases.filed(client, me)
    await desk(client, reviewer, case, "acceptance")
    await desk(client, reviewer, case, "conclusion", result="granted")
    await run_due_jobs()
    return case


async def paper(client, who, case, name="result"):
    return await client.get(f"/api/applications/{case['id']}/{name}.pdf", headers=who.headers)


async def code_of(client, who, case, kind="conclusion"):
    shown = (await client.get(f"/api/applications/{case['id']}", headers=who.headers)).json()
    return next(d["verification_code"] for d in shown["documents"] if d["kind"] == kind)


async def test_a_result_is_a_small_pdf_that_says_what_was_decided_and_never_changes(client):
    me, reviewer = await people.citizen(name="欧阳明珠"), await cases.reviewer()
    case = await granted(client, me, reviewer)

    first, again = await paper(client, me, case), await paper(client, me, case)

    assert (first.status_code, first.headers["content-type"]) == (200, "application/pdf")
    assert first.content == again.content
    assert len(first.content) < 200_000
    said = text_of(first.content)
    for words in (case["number"], "欧阳明珠", cases.ITEM, "决定准予", await code_of(client, me, case), "验真码"):
        assert words in said, words
    assert me.id_number not in said


@pytest.mark.parametrize(
    ("kind", "title"), [("receipt", "收件凭证"), ("acceptance", "受理通知书"), ("conclusion", "通知书")]
)
async def test_every_act_has_its_paper(client, kind, title):
    me, reviewer = await people.citizen(), await cases.reviewer()
    case = await granted(client, me, reviewer)
    answer = await paper(client, me, case, f"documents/{kind}")
    assert answer.status_code == 200, answer.text
    assert title in text_of(answer.content)


async def test_a_supplement_lists_everything_that_is_missing(client):
    me, reviewer = await people.citizen(), await cases.reviewer()
    case = await cases.filed(client, me)
    wanted = [{"kind": "material", "code": m["code"], "reason": "照片看不清"} for m in case["form"]["materials"]][:1]
    wanted = wanted or [
        {"kind": "field", "code": next(iter(case["form"]["form"]["schema"]["properties"])), "reason": "照片看不清"}
    ]
    await desk(client, reviewer, case, "supplement", wanted=wanted)
    answer = await paper(client, me, case, "documents/supplement")
    assert answer.status_code == 200
    assert "照片看不清" in text_of(answer.content)


async def test_a_refusal_to_accept_gives_the_reason_and_the_ways_to_object(client):
    me, reviewer = await people.citizen(), await cases.reviewer()
    case = await cases.filed(client, me)
    await desk(client, reviewer, case, "rejection", reason="不属于本机关职权范围")

    said = text_of((await paper(client, me, case)).content)

    assert "不予受理通知书" in said
    assert "不属于本机关职权范围" in said
    assert "行政复议" in said
    assert "行政诉讼" in said


async def test_there_is_no_result_before_the_decision_and_none_for_a_stranger(client):
    me, stranger, reviewer = await people.citizen(), await people.citizen(), await cases.reviewer()
    case = await cases.filed(client, me)
    early = await paper(client, me, case)
    await desk(client, reviewer, case, "acceptance")
    await desk(client, reviewer, case, "conclusion", result="granted")

    hidden = await paper(client, stranger, case)
    absent = await paper(client, stranger, {"id": uuid4()})
    unknown = await paper(client, me, case, "documents/anything")

    assert early.status_code == hidden.status_code == absent.status_code == unknown.status_code == 404
    assert hidden.json()["code"] == absent.json()["code"]
    assert (await client.get(f"/api/applications/{case['id']}/result.pdf")).status_code == 401


async def test_an_officer_who_opens_a_paper_is_seen_by_the_person(client):
    me, reviewer = await people.citizen(), await cases.reviewer()
    case = await granted(client, me, reviewer)
    assert (await paper(client, reviewer, case)).status_code == 200
    reads = await db.rows("select action, person_id from audit_entry where action = 'document.conclusion'")
    assert [row["person_id"] for row in reads] == [me.id]
    clerk = await people.officer(Role.HOTLINE_AGENT)
    assert (await paper(client, clerk, case)).status_code == 403


async def test_anybody_checks_a_code_and_learns_no_more_than_the_paper_says(client):
    me, reviewer = await people.citizen(name="欧阳明珠"), await cases.reviewer()
    case = await granted(client, me, reviewer)
    code = await code_of(client, me, case)

    shown = (await client.get(f"/api/applications/verification/{code}")).json()

    assert (shown["number"], shown["result"], shown["applicant"]) == (case["number"], "granted", "欧**珠")
    assert shown["signature_holds"] is True
    assert shown["sha256"] == hashlib.sha256((await paper(client, me, case)).content).hexdigest()
    assert me.id_number not in str(shown)
    typed = (await client.get(f"/api/applications/verification/{code[:4].lower()} {code[4:]}")).json()
    assert typed == shown
    assert (await client.get("/api/applications/verification/0000000000000000")).status_code == 404


async def test_a_file_is_genuine_altered_or_unknown(client):
    me, reviewer = await people.citizen(), await cases.reviewer()
    case = await granted(client, me, reviewer)
    content = (await paper(client, me, case)).content

    async def verdict(body):
        answer = await client.post(
            "/api/applications/verification", content=body, headers={"content-type": "application/pdf"}
        )
        assert answer.status_code == 200, answer.text
        return answer.json()

    genuine = await verdict(content)
    assert (genuine["verdict"], genuine["document"]["number"]) == ("genuine", case["number"])
    altered = await verdict(content.replace(b"%%EOF", b"%%EOF\n"))
    assert (altered["verdict"], altered["document"]["number"]) == ("altered", case["number"])
    assert await verdict(b"%PDF-1.4 something else %%EOF") == {"verdict": "unknown", "document": None}
    assert await verdict(b"") == {"verdict": "unknown", "document": None}
    large = await client.post("/api/applications/verification", content=b"0" * 5_000_001)
    assert large.status_code == 413


async def test_codes_cannot_be_tried_without_end(client):
    answers = [(await client.get(f"/api/applications/verification/{n:016}")).status_code for n in range(61)]
    assert answers[-1] == 429
    assert set(answers[:-1]) == {404}
