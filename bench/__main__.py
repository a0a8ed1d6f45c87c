"""`make bench`: measure, print a table, write .data/bench.json."""

import argparse
import json
import os

from bench.registry import Row, chosen
from deploy.environment import DATA

RESULTS = DATA / "bench.json"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--only", default="", help="names of rows or modules, separated by commas")
    only = [name for name in parser.parse_args().only.split(",") if name]
    try:
        measures = chosen(only)
    except KeyError as unknown:
        parser.error(f"unknown: {unknown.args[0]}")
    os.environ.setdefault("TZ", "UTC")
    rows: list[Row] = []
    RESULTS.parent.mkdir(exist_ok=True)
    for measure in measures:
        for row in measure():
            rows.append(row)
            print(_line(row), flush=True)
            # After each row, so that a run which fails half-way has told what it knows.
            RESULTS.write_text(json.dumps([row.public() for row in rows], ensure_ascii=False, indent=1) + "\n")
    print("\n" + "\n".join([_HEAD, *map(_line, rows)]))


_HEAD = f"{'name':<18}{'value':>12} {'unit':<8}{'baseline':>12}  {'ratio':>7}  {'cores':>5}  goal / baseline"


def _line(row: Row) -> str:
    baseline = f"{row.baseline:,.1f}" if row.baseline is not None else ""
    ratio = f"{row.ratio:.3f}" if row.ratio is not None else ""
    notes = "; ".join(filter(None, [row.goal, row.baseline_name]))
    return f"{row.name:<18}{row.value:>12,.1f} {row.unit:<8}{baseline:>12}  {ratio:>7}  {row.cores:>5}  {notes}"


if __name__ == "__main__":
    main()
