"""What `yichuang load-city` loads for core: the working days."""

from pathlib import Path

from core import workdays


async def load_city(city_dir: Path) -> None:
    await workdays.load(city_dir)
