"""What can be measured, and how a measurement is told."""

import importlib
import importlib.util
import os
import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass

MODULES = ("web", "memory", "cases")
"""Modules of `bench` that hold measurements; one that is not there yet is left out."""


@dataclass(frozen=True)
class Row:
    """One line of the table. `ratio` = value / baseline; `cores` = what the measurement was given."""

    name: str
    value: float
    unit: str
    goal: str = ""
    baseline: float | None = None
    baseline_name: str = ""
    cores: int = os.cpu_count() or 1

    @property
    def ratio(self) -> float | None:
        return round(self.value / self.baseline, 3) if self.baseline else None

    def public(self) -> dict[str, object]:
        return {**asdict(self), "ratio": self.ratio}


Measure = Callable[[], Iterable[Row]]
_measures: dict[str, tuple[tuple[str, ...], Measure]] = {}


def measures(*rows: str) -> Callable[[Measure], Measure]:
    """Decorates a function that yields these rows. ONLY= takes a row's name or the module's."""

    def register(function: Measure) -> Measure:
        _measures[f"{function.__module__.rsplit('.', 1)[-1]}.{function.__name__}"] = (rows, function)
        return function

    return register


def chosen(only: Sequence[str]) -> list[Measure]:
    """The measurements asked for, in order; all of them when nothing is asked. Raises KeyError for an unknown name."""
    for module in MODULES:
        if importlib.util.find_spec(f"bench.{module}") is not None:
            importlib.import_module(f"bench.{module}")
    known = {key.split(".")[0] for key in _measures} | {row for rows, _ in _measures.values() for row in rows}
    if unknown := set(only) - known:
        raise KeyError(f"{', '.join(sorted(unknown))}; there are {', '.join(sorted(known))}")
    return [
        function
        for key, (rows, function) in _measures.items()
        if not only or key.split(".")[0] in only or set(rows) & set(only)
    ]


def raw(name: str, figures: Iterable[float], unit: str) -> float:
    """Print the single runs of one figure and return their median."""
    values = list(figures)
    print(f"  {name}: {'  '.join(f'{value:,.1f}' for value in values)} {unit}", flush=True)
    return statistics.median(values)


def percentile(values: Sequence[float], share: float) -> float:
    """Nearest rank: the smallest value that at least `share` (0–1) of all do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, -(-int(share * 10_000) * len(ordered) // 10_000) - 1)]
