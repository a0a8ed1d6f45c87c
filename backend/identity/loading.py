"""What `yichuang load-city` and `demo-seed` load for identity: the departments, and the demonstration people."""

import tomllib
from pathlib import Path

from backend.identity import demo
from backend.identity.models import Department
from core import db


async def load_city(city_dir: Path) -> None:
    """Departments by code; names and parents follow the file, what an administrator added stays."""
    given = tomllib.loads((city_dir / "departments.toml").read_text("utf-8"))["department"]
    await _load_departments(given)


@db.atomic()
async def _load_departments(given: list[dict[str, str]]) -> None:
    known = {department.code: department for department in await Department.all()}
    for entry in given:
        parent = known[entry["parent"]].id if "parent" in entry else None
        department = known.get(entry["code"])
        if department is None:
            known[entry["code"]] = await Department.create(code=entry["code"], name=entry["name"], parent_id=parent)
        elif (department.name, department.parent_id) != (entry["name"], parent):
            department.name, department.parent_id = entry["name"], parent
            await department.save()


async def seed_demo() -> None:
    await demo.seed()
