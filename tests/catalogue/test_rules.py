"""What each operator means, case by case: the examples of docs/rules.md. Both languages are held to them."""

import json

import pytest

from backend.catalogue import rules
from backend.catalogue.rules import Context
from tests.catalogue.test_rules_agree import TODAY, _differ, node  # noqa: F401  the fixture

VALUES = {"n": 3, "t": "张三", "d": "2000-02-29", "l": [{"k": 1}, {"k": 2.5}], "id": "11010519491231002X", "blank": " "}
F = {name: ["field", name] for name in VALUES}
NO = ["field", "missing"]

EXAMPLES = [
    # unknown is null, and null goes through
    (NO, None), (["+", 1, NO], None), (["=", NO, NO], None), (["not", NO], None), (["length", NO], None),
    # three-valued and/or; if takes the second branch unless certainly true
    (["and", False, NO], False), (["and", True, NO], None), (["or", True, NO], True), (["or", False, NO], None),
    (["and", True, "x"], None), (["if", NO, 1, 2], 2), (["if", "x", 1, 2], 2), (["if", True, 1, ["/", 1, 0]], 1),
    # blank sees null
    (["blank", NO], True), (["blank", F["blank"]], True), (["blank", 0], False), (["blank", False], False),
    (["blank", ["list"]], True),
    # equality is of kind and value
    (["=", 1, 1.0], True), (["=", 1, True], False), (["=", 1, "1"], False), (["=", ["list", 1], ["list", 1]], True),
    (["!=", "a", "b"], True), (["=", F["l"], F["l"]], False), (["in", 1, ["list", True, 1]], True),
    (["in", "a", "abc"], None),
    # order: numbers with numbers, days with days, nothing else
    (["<", 1, 2], True), (["<", "a", "b"], None), (["<", "2024-02-29", "2024-03-01"], True), (["<=", 2, 2], True),
    (["<", "2023-02-29", "2024-03-01"], None), ([">", "2024-1-1", "2023-01-01"], None), (["<", 1, "2"], None),
    # numbers are doubles; what is not finite is null
    (["+", 0.1, 0.2], 0.30000000000000004), (["/", 1, 0], None), (["*", 1e308, 10], None), (["-", 0, 0], 0),
    (["round", 2.5, 0], 3), (["round", -2.5, 0], -3), (["round", 2.345, 2], 2.35), (["round", 1.005, 2], 1),
    (["min", 2, 1], 1), (["max", 2], 2), (["+", True, 1], None), (["/", 7, 2], 3.5),
    # lists
    (["sum", F["l"], "k"], 3.5), (["sum", F["l"], "m"], None), (["sum", ["list"]], 0), (["length", F["l"]], 2),
    # text is counted in code points
    (["length", "𠮷野家"], 3), (["length", F["t"]], 2), (["length", "👨‍👩‍👧"], 5),
    # days
    (["days", "2024-02-28", "2024-03-01"], 2), (["days", "1900-02-28", "1900-03-01"], 1),
    (["days", "0001-01-01", "9999-12-31"], 3652058), (["days", "2026-03-01", "2026-02-28"], -1),
    (["age", F["d"], "2025-02-28"], 24), (["age", F["d"], "2025-03-01"], 25), (["age", F["d"], "2024-02-29"], 24),
    (["age", "2026-03-01", ["today"]], None), (["days", "1900-02-29", ["today"]], None), (["today"], TODAY),
    # the ID number says when and what
    (["birth_date", F["id"]], "1949-12-31"), (["birth_date", "110105194912310021"], None), (["sex", F["id"]], "female"),
    (["matches", F["id"], "id_number"], True), (["matches", "11010519491231002x", "id_number"], True),
    (["matches", 5, "id_number"], False), (["matches", NO, "mobile"], None),
    (["matches", "110105202603010016", "id_number"], False),  # tomorrow
    (["matches", "810000199408230021", "id_number"], True),  # 港澳台居民居住证
    (["matches", "91310000MA1FL0000X", "uscc"], False), (["matches", "11100000000013338W", "uscc"], True),
    (["matches", "4111111111111111", "bank_card"], True), (["matches", "4111111111111112", "bank_card"], False),
    (["matches", "𠮷野", "person_name"], True), (["matches", "阿卜杜拉·买买提", "person_name"], True),
    (["matches", "张", "person_name"], False), (["matches", "13812345678", "mobile"], True),
    (["matches", "13812345678\n", "mobile"], False), (["matches", "１３８１２３４５６７８", "mobile"], False),
    (["matches", "2000-02-29", "date"], True), (["matches", "1900-02-29", "date"], False),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "value"), EXAMPLES, ids=[json.dumps(rule, ensure_ascii=False) for rule, _ in EXAMPLES]
)
def test_a_rule_means_what_is_written(rule, value):
    assert not rules.problems(rule, {*VALUES, "missing"})
    assert not _differ(rules.evaluate(rule, Context(VALUES, TODAY)), value)


def test_the_other_language_says_the_same_of_every_example(node):  # noqa: F811
    answered = node.ask([{"rule": rule, "values": VALUES, "today": TODAY} for rule, _ in EXAMPLES])

    differing = [(rule, value, theirs) for (rule, value), theirs in zip(EXAMPLES, answered, strict=True)
                 if _differ(value, theirs)]  # fmt: skip
    assert not differing
