"""事项目录: what others may know of items, versions, departments and divisions. Writing is in `publishing.py`."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from backend.catalogue import cache, search
from backend.catalogue.forms import Form, Problem, State, settle, validate
from backend.catalogue.publishing import OpenCase, OpenCases, dry_run, open_cases_of, register_open_cases
from backend.catalogue.schemas import (
    Categories,
    Category,
    Content,
    Department,
    Departments,
    DivisionOut,
    Divisions,
    Frequent,
    Item,
    ItemBrief,
    ItemQuery,
    ServedObject,
)
from core import db, paging
from core.errors import NotFound
from core.paging import Page

__all__ = [
    "Form",
    "Item",
    "ItemBrief",
    "OpenCase",
    "OpenCases",
    "Problem",
    "State",
    "brief",
    "briefs",
    "departments",
    "division",
    "division_name",
    "division_names",
    "divisions",
    "dry_run",
    "item",
    "open_cases_of",
    "published",
    "record_uses",
    "register_open_cases",
    "settle",
    "validate",
    "version",
]

_WHOLE = """
select i.code, i.frequent_rank, d.name as department, v.id as version_id, v.number, v.published_at, v.content::text
from service_item i join item_version v on {join} join item_department d on d.code = v.content->>'department_code'
"""
_versions: dict[UUID, Item] = {}
"""Published versions read lately: they never change, so they may be kept; at most 500."""


async def item(code: str) -> Item:
    """An item in its published version. NotFound when there is none, or it was withdrawn."""
    row = await db.row("select version_id from service_item where code = $1 and not withdrawn", code)
    if row is None or row["version_id"] is None:
        raise NotFound
    return await version(row["version_id"])


async def version(version_id: UUID) -> Item:
    """The version an application is pinned to, also after the item has moved on or was withdrawn."""
    if version_id in _versions:
        return _versions[version_id]
    row = await db.row(
        _WHOLE.format(join="v.item_id = i.code") + "where v.id = $1 and v.state = 'published'", version_id
    )
    if row is None:
        raise NotFound
    if len(_versions) >= 500:
        del _versions[next(iter(_versions))]
    found = _versions[version_id] = _whole(row)
    return found


async def numbered(code: str, number: int) -> Item:
    """A published version by its number, for people who look back."""
    row = await db.row(
        _WHOLE.format(join="v.item_id = i.code") + "where i.code = $1 and v.number = $2 and v.state = 'published'",
        code,
        number,
    )
    if row is None:
        raise NotFound
    return _whole(row)


async def published(codes: Iterable[str]) -> dict[str, ItemBrief]:
    """Briefs by code; codes that are not offered now are left out."""
    return {found.code: found for found in await briefs(list(codes))}


async def brief(code: str) -> ItemBrief:
    found = await briefs([code])
    if not found:
        raise NotFound
    return found[0]


async def briefs(codes: list[str]) -> list[ItemBrief]:
    """In the order asked for."""
    rows = await db.rows(_BRIEF + "where i.code = any($1) and not i.withdrawn", codes)
    by_code = {row["code"]: _brief(row) for row in rows}
    return [by_code[code] for code in codes if code in by_code]


_BRIEF = """
select i.code, i.title, i.title_en, i.official_name, i.department_code, d.name as department, i.category, i.object,
       i.city_wide, i.promised_days, i.fee_text, i.online, i.position, i.frequent_rank
from service_item i join item_department d on d.code = i.department_code
"""


def _brief(row: Any) -> ItemBrief:
    return ItemBrief(
        **{key: value for key, value in row.items() if key not in ("position", "frequent_rank")},
        on_the_spot=row["promised_days"] == 0,
        frequent=row["frequent_rank"] is not None,
    )


def _whole(row: Any) -> Item:
    content = Content.model_validate_json(row["content"])
    return Item(
        **{name: getattr(content, name) for name in Content.model_fields if name in Item.model_fields},
        code=row["code"],
        department=row["department"],
        promised_days=content.clocks.promised_days,
        on_the_spot=content.clocks.promised_days == 0,
        frequent=row["frequent_rank"] is not None,
        version=row["number"],
        version_id=row["version_id"],
        published_at=row["published_at"],
    )


async def items(query: ItemQuery) -> Page[ItemBrief]:
    """The catalogue page by page in the city's order; with `q`, what was meant, the likeliest first."""
    condition, args = _filter(query, 2)
    if query.q:
        return await _found(query, condition, args)
    condition, args = _filter(query, 3)
    (after,) = paging.decode(query.after, 1) if query.after else (0,)
    if not isinstance(after, int) or not 0 <= after < 2**31:
        after = 0
    rows = await db.rows(
        _BRIEF + f"where not i.withdrawn and i.position > $1 and {condition} order by i.position limit $2",
        after,
        query.limit + 1,
        *args,
    )
    page = paging.page(rows, query.limit, "position")
    return Page(items=[_brief(row) for row in page["items"]], next=page["next"])


def _filter(query: ItemQuery, first: int) -> tuple[str, list[str]]:
    """SQL over `i` with numbered arguments from `$first` on."""
    conditions, args = ["true"], list[str]()
    for condition, value in (
        ("(i.department_code = {0} or i.department_code = (select code from item_department where name = {0}))",
         query.department),
        ("i.category = {0}", query.category),
        ("i.object in ({0}, 'both')", query.object and ServedObject(query.object).value),
    ):  # fmt: skip
        if value:
            conditions.append(condition.format(f"${first + len(args)}"))
            args.append(value)
    return " and ".join(conditions), args


async def _found(query: ItemQuery, condition: str, args: list[str]) -> Page[ItemBrief]:
    """A search answers at most eighty items, so its pages are cut from one ranking; the cursor is the last code."""
    codes = await search.find(query.q or "", condition, *args)
    if query.after:
        (last,) = paging.decode(query.after, 1)
        codes = codes[codes.index(last) + 1 :] if last in codes else []
    more = len(codes) > query.limit
    shown = codes[: query.limit]
    return Page(items=await briefs(shown), next=paging.encode(shown[-1]) if more else None)


async def frequent(limit: int = 8) -> Frequent:
    """The curated ones first, then by use."""
    rows = await db.rows(
        _BRIEF + "where not i.withdrawn order by i.frequent_rank nulls last, i.uses desc, i.position limit $1", limit
    )
    return Frequent(items=[_brief(row) for row in rows])


async def record_uses(uses: Mapping[str, int]) -> None:
    """How often each item was filed lately, 0 for those not named; by a timed job of whoever counts, not by filing."""
    await db.execute(
        """
        update service_item i set uses = n.uses
        from (
            select code, coalesce(u.uses, 0) as uses
            from service_item left join unnest($1::text[], $2::int[]) as u(code, uses) using (code)
        ) n
        where n.code = i.code and n.uses <> i.uses
        """,
        list(uses),
        list(uses.values()),
    )
    cache.forget()


async def departments() -> Departments:
    rows = await db.rows(
        """
        select d.code, d.name, d.short, d.name_en, d.phone, count(i.code)::int as items
        from item_department d left join service_item i on i.department_code = d.code and not i.withdrawn
        group by d.code order by d.position
        """
    )
    return Departments(items=[Department(**dict(row)) for row in rows if row["items"]])


async def categories() -> Categories:
    rows = await db.rows(
        "select category as name, count(*)::int as items from service_item where not withdrawn "
        "group by category order by items desc, name"
    )
    return Categories(items=[Category(**dict(row)) for row in rows])


async def divisions(parent: str | None = None) -> Divisions:
    """The divisions under `parent`; without it, the city itself and its districts."""
    condition = "parent = $1" if parent else "level <> 'town' and $1::text is null"
    rows = await db.rows(
        f"select code, name, level, parent, kind from division where {condition} order by code", parent
    )
    return Divisions(items=[DivisionOut(**dict(row)) for row in rows])


async def division(code: str) -> DivisionOut | None:
    row = await db.row("select code, name, level, parent, kind from division where code = $1", code)
    return DivisionOut(**dict(row)) if row else None


_division_names: dict[str, str] = {}
"""Names by code, read once in a process: the city's divisions change by a new load of its data, with a restart."""


async def division_names() -> dict[str, str]:
    """Every division's name, a town's with its district before it."""
    if not _division_names:
        found = await db.rows(
            "select d.code, case when d.level = 'town' then p.name || d.name else d.name end as name "
            "from division d left join division p on p.code = d.parent"
        )
        _division_names.update({row["code"]: row["name"] for row in found})
    return _division_names


async def division_name(code: str) -> str | None:
    """黄浦区南京东路街道: with the district before a town; None when there is no such division."""
    row = await db.row(
        """
        select case when d.level = 'town' then p.name || d.name else d.name end as name
        from division d left join division p on p.code = d.parent where d.code = $1
        """,
        code,
    )
    return row["name"] if row else None
