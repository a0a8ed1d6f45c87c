"""The tree of departments and their posts."""

from datetime import UTC, datetime, timedelta
from typing import Self
from uuid import UUID

from backend.identity.errors import DepartmentTaken, DepartmentTreeLoops
from backend.identity.models import Department, Post
from backend.identity.principals import Officer
from core import audit, clock, db
from core.errors import NotFound

MOST = 1000


async def all_departments() -> list[Department]:
    """The whole tree; a city has some hundreds."""
    return await Department.all().order_by("code").limit(MOST)


async def by_name(name: str) -> Department | None:
    return await Department.get_or_none(name=name)


@db.atomic()
async def add(viewer: Officer, *, code: str, name: str, parent_id: UUID | None, division: str) -> Department:
    """Raises DepartmentTaken, NotFound for an unknown parent."""
    if await Department.filter(code=code).exists() or await Department.filter(name=name).exists():
        raise DepartmentTaken
    if parent_id is not None and not await Department.exists(id=parent_id):
        raise NotFound
    department = await Department.create(code=code, name=name, parent_id=parent_id, division=division)
    await audit.record(viewer.actor, "department.added", f"department:{department.id}")
    return department


@db.atomic()
async def change(
    viewer: Officer, department_id: UUID, *, name: str | None, parent_id: UUID | None, is_active: bool | None
) -> Department:
    """What is None stays. Raises DepartmentTaken, DepartmentTreeLoops."""
    # One writer of the tree at a time, or two moves could close a ring between them.
    await db.execute("select pg_advisory_xact_lock(hashtext('yichuang.identity.departments'))")
    department = await Department.get_or_none(id=department_id)
    if department is None:
        raise NotFound
    if name is not None and await Department.filter(name=name).exclude(id=department_id).exists():
        raise DepartmentTaken
    if parent_id is not None:
        await _refuse_loop(department_id, parent_id)
    department.name = name or department.name
    department.parent_id = parent_id or department.parent_id
    department.is_active = department.is_active if is_active is None else is_active
    await department.save()
    await audit.record(viewer.actor, "department.changed", f"department:{department.id}")
    return department


async def _refuse_loop(department_id: UUID, parent_id: UUID) -> None:
    parents: dict[UUID, UUID | None] = dict(await Department.all().values_list("id", "parent_id"))
    if parent_id not in parents:
        raise NotFound
    above: UUID | None = parent_id
    while above is not None:
        if above == department_id:
            raise DepartmentTreeLoops
        above = parents.get(above)


@db.atomic()
async def add_post(viewer: Officer, department_id: UUID, name: str) -> Post:
    """岗位; the same name twice is the same post."""
    if not await Department.exists(id=department_id):
        raise NotFound
    post, is_new = await Post.get_or_create(department_id=department_id, name=name)
    if is_new:
        await audit.record(viewer.actor, "post.added", f"post:{post.id}")
    return post


async def posts_of(department_id: UUID) -> list[Post]:
    if not await Department.exists(id=department_id):
        raise NotFound
    return await Post.filter(department_id=department_id).order_by("name").limit(MOST)


class _Directory:
    """Ids and names of departments, read together and kept for a minute: they change a few times a year."""

    KEPT = timedelta(minutes=1)

    def __init__(self) -> None:
        self.read_at = datetime.min.replace(tzinfo=UTC)
        self.ids: dict[str, UUID] = {}
        self.names: dict[UUID, str] = {}

    async def refreshed(self) -> Self:
        if clock.now() - self.read_at > self.KEPT:
            found = await Department.all().limit(MOST).values_list("id", "code", "name")
            self.ids = {code: department_id for department_id, code, _ in found}
            self.names = {department_id: name for department_id, _, name in found}
            self.read_at = clock.now()
        return self


_directory = _Directory()


def forget() -> None:
    """Read the directory anew at the next question."""
    _directory.read_at = datetime.min.replace(tzinfo=UTC)


async def id_of(code: str) -> UUID:
    """The department that carries this code in the city's files. Raises NotFound."""
    ids = (await _directory.refreshed()).ids
    if code not in ids:
        forget()
        ids = (await _directory.refreshed()).ids
    if code not in ids:
        raise NotFound
    return ids[code]


async def names() -> dict[UUID, str]:
    """Name by id, of all departments."""
    return (await _directory.refreshed()).names


async def name_of(department_id: UUID) -> str | None:
    return (await names()).get(department_id)
