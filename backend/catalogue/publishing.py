"""编制与发布: draft → dry run → publication. A published version never changes; open cases stay with their own.

Whoever holds open drafts and cases registers a reader with `register_open_cases`; the catalogue imports none of them.
"""

import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any, Literal
from uuid import UUID

from backend.catalogue import cache, search
from backend.catalogue.errors import DraftExists, DryRunFirst, FormUnsound, VersionPublished
from backend.catalogue.events import VersionPublishedEvent
from backend.catalogue.forms import settle, validate
from backend.catalogue.modelling import faults_in_content
from backend.catalogue.rules import Context, Value, holds, is_blank
from backend.catalogue.schemas import CaseImpact, Content, Draft, DryRun, DryRunCounts
from core import audit, clock, db
from core.db import atomic
from core.errors import NotFound, RevisionConflict
from core.events import publish
from core.ids import new_id

SHOWN = 100


@dataclass(frozen=True)
class OpenCase:
    """An open draft or case, as far as its form is concerned. `materials`: codes of what was handed in."""

    id: str
    kind: Literal["draft", "case"]
    state: str
    version_id: UUID
    answers: dict[str, Value] = field(repr=False)
    materials: frozenset[str] = frozenset()


OpenCases = Callable[[str], AsyncIterator[OpenCase]]
_readers: list[OpenCases] = []


def register_open_cases(reader: OpenCases) -> OpenCases:
    """`reader(item_code)` yields every open draft and case of an item, read in batches by key."""
    _readers.append(reader)
    return reader


async def open_cases_of(item_code: str) -> AsyncIterator[OpenCase]:
    """Every open draft and case of an item, from all who registered."""
    for reader in _readers:
        async for case in reader(item_code):
            yield case


@atomic()
async def begin(code: str, *, author: str) -> Draft:
    """编制: a new version, begun as a copy of the published one."""
    item = await db.row("select code from service_item where code = $1 for update", code)
    if item is None:
        raise NotFound
    newest = await db.row(
        "select number, state, content::text from item_version where item_id = $1 order by number desc limit 1", code
    )
    if newest is None:
        raise NotFound
    if newest["state"] == "draft":
        raise DraftExists
    draft_id = new_id()
    await db.execute(
        """
        insert into item_version (id, item_id, number, state, content, revision, author, created_at)
        values ($1, $2, $3, 'draft', $4::jsonb, 1, $5, now())
        """,
        draft_id,
        code,
        newest["number"] + 1,
        newest["content"],
        author,
    )
    await audit.record(author, "catalogue.draft", f"item:{code}")
    return await draft(draft_id)


async def open_draft(code: str) -> Draft:
    """The one draft of an item, whoever began it."""
    row = await db.row("select id from item_version where item_id = $1 and state = 'draft'", code)
    if row is None:
        raise NotFound
    return await draft(row["id"])


async def draft(draft_id: UUID) -> Draft:
    return _draft(await _row(draft_id))


@atomic()
async def change(draft_id: UUID, content: Content, *, revision: int, author: str) -> Draft:
    """修改: replace the draft's content. Refuses an unsound form with all its faults."""
    row = await _row(draft_id, lock=True)
    if row["state"] != "draft":
        raise VersionPublished
    if row["revision"] != revision:
        raise RevisionConflict(revision=row["revision"])
    if faults := faults_in_content(content):
        raise FormUnsound(faults=faults)
    if await db.row("select 1 from item_department where code = $1", content.department_code) is None:
        raise FormUnsound(faults=[f"unknown department {content.department_code!r}"])
    await db.execute(
        "update item_version set content = $2::jsonb, revision = revision + 1, author = $3 where id = $1",
        draft_id,
        content.model_dump_json(),
        author,
    )
    return await draft(draft_id)


async def dry_run(draft_id: UUID, cases: AsyncIterator[OpenCase] | None = None) -> DryRun:
    """试运行: what publishing would mean to each open draft and case. Looks at all; lists the first hundred touched."""
    row = await _row(draft_id)
    content = Content.model_validate_json(row["content"])
    today = clock.today().isoformat()
    counts = DryRunCounts(cases=0, carried=0, asked_again=0, impossible=0)
    touched: list[CaseImpact] = []
    async for case in cases if cases is not None else open_cases_of(row["item_id"]):
        impact = impact_on(case, content, today)
        counts.cases += 1
        counts.carried += impact.outcome == "carried"
        counts.asked_again += impact.outcome == "asked_again"
        counts.impossible += impact.outcome == "impossible"
        if impact.outcome != "carried" and len(touched) < SHOWN:
            touched.append(impact)
    if row["state"] == "draft":
        await db.execute(
            "update item_version set dry_run = $2::jsonb, dry_run_revision = $3 where id = $1 and state = 'draft'",
            draft_id,
            counts.model_dump_json(),
            row["revision"],
        )
    return DryRun(counts=counts, impacts=touched)


def impact_on(case: OpenCase, content: Content, today: str) -> CaseImpact:
    """Replay one case's answers under a new version: what carries over, is asked again, has become impossible."""
    form, answers = content.form, case.answers
    known = {name: value for name, value in answers.items() if name in form.properties}
    wrong = {problem.field.split(".")[0]: problem.code for problem in validate(form, known, today=today)}
    state = settle(form, known, today)
    settled = {name for name in wrong if _not_askable(content, name)}
    again = sorted(wrong.keys() - settled)
    given = {name for name, value in known.items() if not is_blank(value) and name in state.visible}
    dropped = sorted(name for name, value in answers.items() if not is_blank(value) and name not in given)
    computed = {name for name, own in form.rules.items() if own.computed is not None}
    missing = _missing_materials(case, content, Context(state.values, today))
    reasons = sorted(f"{name}:{wrong[name]}" for name in settled)
    outcome: Literal["carried", "asked_again", "impossible"] = (
        "impossible" if reasons else "asked_again" if again or missing else "carried"
    )
    return CaseImpact(
        case_id=case.id,
        kind=case.kind,
        state=case.state,
        outcome=outcome,
        carries_over=sorted(given - wrong.keys() - computed),
        dropped=[name for name in dropped if name not in computed],
        ask_again=again,
        materials_to_add=missing,
        reasons=reasons,
    )


def _not_askable(content: Content, name: str) -> bool:
    """A computed value, or one a register gives: asking the person again cannot make it right."""
    own = content.form.rules.get(name)
    if own is not None and own.computed is not None:
        return True
    return content.form.prefill.get(name, "") in ("person.id_number", "person.birth_date", "corporation.uscc")


def _missing_materials(case: OpenCase, content: Content, context: Context) -> list[str]:
    needed = [
        material.code
        for material in content.materials
        if not material.on_site
        and (material.required == "always" or (material.when is not None and holds(material.when, context)))
    ]
    # A draft hands in its materials at the end: only a case that had handed in some owes the new ones.
    return [code for code in needed if code not in case.materials] if case.kind == "case" or case.materials else []


@atomic()
async def release(draft_id: UUID, *, author: str) -> Draft:
    """发布: from now on new applications take this version. Needs a dry run of exactly this revision."""
    row = await _row(draft_id, lock=True)
    if row["state"] != "draft":
        raise VersionPublished
    if row["dry_run_revision"] != row["revision"]:
        raise DryRunFirst
    content = Content.model_validate_json(row["content"])
    if faults := faults_in_content(content):
        raise FormUnsound(faults=faults)
    await db.execute(
        "update item_version set state = 'published', published_by = $2, published_at = $3 where id = $1",
        draft_id,
        author,
        clock.now(),
    )
    await _offer(row["item_id"], draft_id, content)
    await audit.record(author, "catalogue.publish", f"item:{row['item_id']}", details={"number": row["number"]})
    await publish(VersionPublishedEvent(item_code=row["item_id"], version_id=draft_id))
    cache.forget()
    return await draft(draft_id)


async def _offer(code: str, version_id: UUID, content: Content) -> None:
    """Point the item to its version and let it be found by its words."""
    item = await db.row(
        """
        update service_item i
        set version_id = $2, title = $3, title_en = $4, official_name = $5, department_code = $6, category = $7,
            object = $8, city_wide = $9, promised_days = $10, fee_text = $11, online = $12
        from item_department d where i.code = $1 and d.code = $6
        returning i.everyday_words::text as words, d.name as department
        """,
        code,
        version_id,
        *shown_in_lists(content),
    )
    assert item is not None
    await search.index(
        [search.entry_of(code, content, everyday=json.loads(item["words"]), department=item["department"])]
    )


def shown_in_lists(content: Content) -> tuple[Any, ...]:
    """What `service_item` repeats of its published version, in the order of the statements that write it."""
    return (
        content.title,
        content.title_en,
        content.official_name,
        content.department_code,
        content.category,
        content.object.value,
        content.city_wide.value,
        content.clocks.promised_days,
        content.fee_text,
        content.online,
    )


async def _row(draft_id: UUID, *, lock: bool = False) -> Any:
    row = await db.row(
        "select id, item_id, number, state, content::text, revision, dry_run::text, dry_run_revision "
        "from item_version where id = $1" + (" for update" if lock else ""),
        draft_id,
    )
    if row is None:
        raise NotFound
    return row


def _draft(row: Any) -> Draft:
    return Draft(
        id=row["id"],
        item_code=row["item_id"],
        number=row["number"],
        revision=row["revision"],
        state=row["state"],
        content=Content.model_validate_json(row["content"]),
        dry_run=DryRunCounts.model_validate_json(row["dry_run"]) if row["dry_run"] else None,
        dry_run_current=row["dry_run_revision"] == row["revision"],
    )
