"""The same rules in Python and in TypeScript: random rules and answers, and no difference.

`make soak` feeds a hundred times as many.
"""

import json
import random
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from backend.catalogue import rules
from backend.catalogue.forms import Form, settle, validate
from backend.catalogue.patterns import PATTERNS
from backend.catalogue.rules import Context
from core.identifiers import id_check_digit

H5 = Path(__file__).parents[2] / "h5apps"
TODAY = "2026-02-28"
FIELDS = ["a", "b", "c", "d", "e"]

_DRIVER = """
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
const [source, ready] = process.argv.slice(2)
const typescript = createRequire(source)('typescript')
const { outputText } = typescript.transpileModule(readFileSync(source, 'utf8'), {
  compilerOptions: { module: 'esnext', target: 'es2020' },
})
const { writeFileSync } = await import('node:fs')
writeFileSync(ready, outputText)
const { evaluate, settle, validate } = await import(pathToFileURL(ready))
process.stdin.setEncoding('utf8')
let rest = ''
for await (const chunk of process.stdin) {
  const lines = (rest + chunk).split('\\n')
  rest = lines.pop()
  for (const line of lines) {
    const answers = JSON.parse(line).map(({ rule, form, values, today, language, partial }) => {
      if (!form) return evaluate(rule, { values, today })
      const state = settle(form, values, today)
      return {
        values: state.values,
        visible: [...state.visible].sort(),
        required: [...state.required].sort(),
        problems: validate(form, values, { today, language, partial }),
      }
    })
    process.stdout.write(JSON.stringify(answers) + '\\n')
  }
}
"""


class Node:
    """The TypeScript twin in a process of its own, answering batches."""

    def __init__(self, folder: Path) -> None:
        (folder / "driver.mjs").write_text(_DRIVER, "utf-8")
        self.process = subprocess.Popen(
            ["node", folder / "driver.mjs", H5 / "shared" / "rules.ts", folder / "rules.mjs"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def ask(self, batch: list[dict]) -> list:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps(batch) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def close(self) -> None:
        for stream in (self.process.stdin, self.process.stdout):
            assert stream
            stream.close()
        self.process.wait(10)


@pytest.fixture(scope="module")
def node(tmp_path_factory):
    if not (H5 / "node_modules" / "typescript").exists():
        pytest.skip("the mini-apps' packages are not installed (make h5)")
    twin = Node(tmp_path_factory.mktemp("rules"))
    yield twin
    twin.close()


def _ids() -> list[str]:
    first17 = [f"31010119{year:02}{month:02}{day:02}00{n}" for year, month, day, n in
               [(40, 2, 29, 1), (60, 12, 31, 2), (96, 2, 29, 3), (99, 2, 30, 4), (26, 13, 1, 5)]]  # fmt: skip
    first17.append("31010120260301001")  # tomorrow
    whole = [digits + id_check_digit(digits) for digits in first17]
    return [*whole, whole[0].lower(), whole[0][:17] + "0", "1" * 18, "11010519491231002x", "91310000MA1FL0000X"]


DATES = ["2024-02-29", "2026-02-28", "2026-02-29", "1900-02-28", "1900-02-29", "2000-02-29", "2025-04-31", "2026-1-1",
         "0001-01-01", "0000-01-01", "0099-12-31", "9999-12-31", "2026-03-01", "2026-03-01\n",
         "２０２６-01-01"]  # fmt: skip
TEXTS = ["", " ", "　\n", "x", "张三", "𠮷野家", "👨‍👩‍👧", "阿卜杜拉·买买提", "O'Brien-Smith", "13812345678", "200000",
         "021-12345678", "H12345678", "12345678", "ABC123456789012", "E12345678", "a@b.cn", "2026-13", "111", "null",
         "4111111111111111", "11100000000013338W", "é", "e\u0301", "__proto__", "constructor",
         *DATES, *_ids()]  # fmt: skip
NUMBERS = [0, -0.0, 1, -1, 2, 3, 0.1, 0.2, 2.5, -2.5, 1.005, 2.675, 0.5, 1e15, 2**53, 2**53 + 1, 10**30, 1e308, -1e308,
           1e-320, 123456789.125, 4.35, 100]  # fmt: skip

scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.sampled_from(NUMBERS),
    st.integers(-(10**6), 10**6),
    st.floats(allow_nan=False, allow_infinity=False),
    st.sampled_from(TEXTS),
    st.text(max_size=6),
    st.dates().map(str),
)
objects = st.dictionaries(st.sampled_from(["k", "m", "__proto__"]), scalars, max_size=2)
values = st.one_of(scalars, scalars, st.lists(scalars, max_size=4), st.lists(objects, max_size=3), objects)
# a: a number, b: text, c: a date, d: a list of objects, e: anything; but anybody may send anything.
_of_kind = {
    "a": st.sampled_from(NUMBERS),
    "b": st.sampled_from(TEXTS),
    "c": st.sampled_from(DATES),
    "d": st.lists(objects, max_size=3),
    "e": values,
}
answers = st.one_of(
    st.fixed_dictionaries(_of_kind),
    st.fixed_dictionaries({}, optional=_of_kind),
    st.dictionaries(st.sampled_from(FIELDS), values),
)
_LEAVES = st.one_of(
    scalars,
    st.sampled_from(FIELDS).map(lambda name: ["field", name]),
    st.sampled_from(FIELDS).map(lambda name: ["field", name]),
    st.just(["today"]),
)


def _grown(inner: st.SearchStrategy) -> st.SearchStrategy:
    def call(operator: str) -> st.SearchStrategy:
        least, most = rules.ARITY[operator]
        if operator == "matches":
            return st.tuples(inner, st.sampled_from(sorted(PATTERNS))).map(lambda args: [operator, *args])
        if operator == "round":
            return st.tuples(inner, st.integers(0, 4)).map(lambda args: [operator, *args])
        if operator == "sum":
            return st.tuples(inner, st.lists(st.sampled_from(["k", "m"]), max_size=1)).map(
                lambda args: [operator, args[0], *args[1]]
            )
        return st.lists(inner, min_size=least, max_size=most or 4).map(lambda args: [operator, *args])

    return st.sampled_from(sorted(rules.ARITY.keys() - {"field", "today"})).flatmap(call)


def _op(operators: str, *arguments: st.SearchStrategy) -> st.SearchStrategy:
    return st.tuples(st.sampled_from(operators.split()), *arguments).map(list)


def _field(name: str) -> st.SearchStrategy:
    return st.just(["field", name])


def _sensible(depth: int) -> tuple[st.SearchStrategy, ...]:
    """Rules as an author would write them: numbers with numbers, dates with dates."""
    if depth == 0:
        texts = st.one_of(st.sampled_from(TEXTS), _field("b"))
        dates = st.one_of(st.sampled_from(DATES), _field("c"), st.just(["today"]))
        return st.one_of(st.sampled_from(NUMBERS), _field("a")), texts, dates, st.booleans()
    numbers, texts, dates, truths = _sensible(depth - 1)
    return (
        st.one_of(
            numbers,
            _op("+ - * / min max", numbers, numbers),
            _op("round", numbers, st.integers(0, 4)),
            _op("days age", dates, dates),
            _op("length", texts),
            _op("sum", _field("d"), st.sampled_from(["k", "m"])),
            _op("if", truths, numbers, numbers),
        ),
        texts,
        st.one_of(dates, _op("birth_date", texts)),
        st.one_of(
            _op("= != < <= > >=", numbers, numbers),
            _op("= != < <= > >=", dates, dates),
            _op("= !=", texts, st.one_of(texts, _op("sex", texts))),
            _op("matches", texts, st.sampled_from(sorted(PATTERNS))),
            _op("and or", truths, truths),
            _op("not blank", truths),
            st.tuples(texts, st.lists(texts, max_size=3)).map(lambda t: ["in", t[0], ["list", *t[1]]]),
        ),
    )


_any_rule = st.recursive(_LEAVES, _grown, max_leaves=8)
a_rule = st.one_of(*_sensible(2), _any_rule).filter(lambda rule: not rules.problems(rule, set(FIELDS)))


def _differ(ours, theirs) -> bool:
    """Alike as JSON: 1 and 1.0 are one number, but true is not 1."""
    if isinstance(ours, bool) or isinstance(theirs, bool):
        return ours is not theirs
    if isinstance(ours, int | float) and isinstance(theirs, int | float):
        return float(ours) != float(theirs)
    if isinstance(ours, list) and isinstance(theirs, list):
        return len(ours) != len(theirs) or any(map(_differ, ours, theirs))
    if isinstance(ours, dict) and isinstance(theirs, dict):
        return ours.keys() != theirs.keys() or any(_differ(ours[key], theirs[key]) for key in ours)
    return type(ours) is not type(theirs) or ours != theirs


def _compare(node: Node, batch: list[dict]) -> list:
    answered = node.ask(batch)
    for case, theirs in zip(batch, answered, strict=True):
        if "form" in case:
            form = Form.model_validate(case["form"])
            state = settle(form, case["values"], case["today"])
            found = validate(
                form, case["values"], today=case["today"], language=case["language"], partial=case["partial"]
            )
            ours = {
                "values": state.values,
                "visible": sorted(state.visible),
                "required": sorted(state.required),
                "problems": [problem.model_dump() for problem in found],
            }
        else:
            ours = rules.evaluate(case["rule"], Context(case["values"], case["today"]))
        assert not _differ(json.loads(json.dumps(ours)), theirs), (case, ours, theirs)
    return answered


_QUIET = {
    "deadline": None,
    "database": None,
    "suppress_health_check": list(HealthCheck),
    "phases": [Phase.generate, Phase.shrink],
}
# Every rule meets every set of answers: a hundred pairs a batch.
_batches = st.builds(
    lambda some, given: [{"rule": rule, "values": one, "today": TODAY} for rule in some for one in given],
    st.lists(a_rule, min_size=20, max_size=20),
    st.lists(answers, min_size=5, max_size=5),
)


def test_six_thousand_random_rules_and_answers_mean_the_same_in_both_languages(node):
    known = 0

    @seed(20261124)
    @settings(max_examples=60, **_QUIET)
    @given(_batches)
    def agree(batch):
        nonlocal known
        known += sum(value is not None for value in _compare(node, batch))

    agree()
    assert known > 2000  # of 6,000: else the rules are mostly nonsense, and agreeing on null proves little


@pytest.mark.soak
def test_a_million_random_rules_and_answers_mean_the_same_in_both_languages(node):
    for _ in range(100):

        @seed(random.randrange(2**32))
        @settings(max_examples=100, **_QUIET)
        @given(_batches)
        def agree(batch):
            _compare(node, batch)

        agree()


def test_control_a_difference_would_be_seen(node):
    """If the comparison let these pass, the tests above would prove nothing."""
    [theirs] = node.ask([{"rule": ["/", 1, 3], "values": {}, "today": TODAY}])

    assert theirs == 1 / 3
    assert _differ(0.3333333333333334, theirs)
    assert _differ(True, 1)
    assert _differ({"a": None}, {})


_texts = st.fixed_dictionaries(
    {"type": st.just("string"), "title": st.just("甲"), "x-en": st.just("A")},
    optional={
        "minLength": st.integers(0, 4),
        "maxLength": st.integers(1, 20),
        "format": st.sampled_from(sorted(PATTERNS)),
        "oneOf": st.just([{"const": "x", "title": "X", "x-en": "X"}, {"const": "111", "title": "1", "x-en": "1"}]),
    },
)
_numbers = st.fixed_dictionaries(
    {"type": st.sampled_from(["integer", "number"]), "title": st.just("乙"), "x-en": st.just("B")},
    optional={"minimum": st.integers(-5, 5), "maximum": st.integers(0, 100)},
)
_truths = st.just({"type": "boolean", "title": "丙", "x-en": "C"})
_simple = st.one_of(_texts, _numbers, _truths)
_members = st.builds(
    lambda k, m, needed: {"type": "object", "title": "丁", "properties": {"k": k, "m": m}, "required": needed},
    _simple,
    _simple,
    st.lists(st.sampled_from(["k", "m"]), unique=True),
)
_lists = st.builds(
    lambda items, least, most, unique: {
        "type": "array", "title": "戊", "x-en": "E", "items": items, "minItems": least, "maxItems": most,
        "uniqueItems": unique,
    },
    st.one_of(_simple, _members),
    st.integers(0, 2),
    st.integers(1, 4),
    st.booleans(),
)  # fmt: skip
_schemas = st.one_of(_simple, _simple, _lists, _members)


def _about(rule, fields):
    """The rule with null in place of every field that is not among `fields`."""
    if not isinstance(rule, list):
        return rule
    if rule[0] == "field":
        return rule if rule[1] in fields else None
    return [rule[0], *(_about(argument, fields) for argument in rule[1:])]


@st.composite
def _forms(draw):
    """Fields in a chain: each may depend on those before it."""
    own = {}
    for n, name in enumerate(FIELDS):
        before = set(FIELDS[:n])
        earlier = a_rule.map(lambda rule, before=before: _about(rule, before))
        own[name] = {
            "visible": draw(st.one_of(st.none(), earlier)),
            "computed": draw(st.one_of(st.none(), st.none(), earlier)),
            "required": draw(st.one_of(st.none(), st.just(True), a_rule)),
            "valid": [{"rule": draw(a_rule), "code": "odd", "message": "不对", "message_en": "No"}],
        }
    return {
        "schema": {"properties": {name: draw(_schemas) for name in FIELDS}},
        "rules": own,
        "steps": [{"title": "一", "title_en": "1", "fields": FIELDS}],
        "prefill": {},
        "order": FIELDS,
    }


_asked = st.builds(
    lambda form, given, language, partial: {
        "form": form, "values": given, "today": TODAY, "language": language, "partial": partial,
    },
    _forms(),
    st.dictionaries(st.sampled_from([*FIELDS, "zz"]), values),
    st.sampled_from(["zh", "en"]),
    st.booleans(),
)  # fmt: skip


def test_random_forms_find_the_same_faults_in_both_languages(node):
    @seed(20261124)
    @settings(max_examples=25, **_QUIET)
    @given(st.lists(_asked, min_size=8, max_size=8))
    def agree(batch):
        _compare(node, batch)

    agree()


async def test_the_real_forms_find_the_same_faults_in_both_languages(node, city):
    from core import db

    rows = await db.rows("select content->'form' as form from item_version")
    for row in rows:
        form = json.loads(row["form"]) if isinstance(row["form"], str) else row["form"]
        names = list(form["schema"]["properties"])
        picked = random.Random(len(names))
        batch = [
            {
                "form": form,
                "values": {name: _plausible(form["schema"]["properties"][name], picked) for name in names},
                "today": TODAY,
                "language": "zh",
                "partial": False,
            }
            for _ in range(4)
        ]
        _compare(node, batch)


def _plausible(schema, picked):
    if "oneOf" in schema:
        return picked.choice([option["const"] for option in schema["oneOf"]])
    if schema["type"] == "boolean":
        return picked.choice([True, False, None])
    if schema["type"] in ("integer", "number"):
        return picked.choice(NUMBERS)
    return picked.choice(TEXTS)
