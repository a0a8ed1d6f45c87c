"""The rule language of forms: small, safe and total. `docs/rules.md` is its one definition.

`h5apps/shared/rules.ts` says the same in TypeScript; tests feed both with random rules and answers and allow no
difference. A rule is JSON: a literal, or a list whose first element is an operator. Evaluating one never raises and
never loops; what cannot be known is null.
"""

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from backend.catalogue.patterns import ID_FORM, PATTERNS, birth_date_in, date_of

Rule = Any  # null, boolean, number, string or [operator, argument, …]
Value = Any  # what JSON can hold

MAX_DEPTH = 20
MAX_NODES = 300

# operator: least and most arguments (None = no upper bound)
ARITY: dict[str, tuple[int, int | None]] = {
    "list": (0, None),
    "field": (1, 1),
    "today": (0, 0),
    "and": (1, None),
    "or": (1, None),
    "not": (1, 1),
    "=": (2, 2),
    "!=": (2, 2),
    "<": (2, 2),
    "<=": (2, 2),
    ">": (2, 2),
    ">=": (2, 2),
    "in": (2, 2),
    "if": (3, 3),
    "blank": (1, 1),
    "length": (1, 1),
    "+": (1, None),
    "-": (2, 2),
    "*": (1, None),
    "/": (2, 2),
    "min": (1, None),
    "max": (1, None),
    "round": (2, 2),
    "sum": (1, 2),
    "days": (2, 2),
    "age": (2, 2),
    "birth_date": (1, 1),
    "sex": (1, 1),
    "matches": (2, 2),
}


@dataclass(frozen=True)
class Context:
    """What a rule may look at: the answers as they stand, and the day it is in the city."""

    values: Mapping[str, Value]
    today: str  # YYYY-MM-DD, Asia/Shanghai


def problems(rule: Rule, fields: set[str]) -> list[str]:
    """Everything that is wrong with a rule before it ever runs, in words for its author."""
    found: list[str] = []
    nodes = 0

    def walk(node: Rule, depth: int) -> None:
        nonlocal nodes
        nodes += 1
        if depth > MAX_DEPTH:
            found.append(f"deeper than {MAX_DEPTH}")
            return
        if node is None or isinstance(node, bool | str):
            return
        if isinstance(node, int | float):
            if _number(node) is None:
                found.append("a number that is not finite")
            return
        if not isinstance(node, list) or not node or not isinstance(node[0], str) or node[0] not in ARITY:
            found.append(f"not a rule: {node!r:.60}")
            return
        operator, *arguments = node
        least, most = ARITY[operator]
        if len(arguments) < least or (most is not None and len(arguments) > most):
            found.append(f"{operator} takes {least}–{most or '…'} arguments, not {len(arguments)}")
            return
        if operator == "field":
            if arguments[0] not in fields:
                found.append(f"unknown field {arguments[0]!r}")
            return
        if operator == "matches" and arguments[1] not in PATTERNS:
            found.append(f"unknown pattern {arguments[1]!r}")
        if operator == "round" and not (isinstance(arguments[1], int) and 0 <= arguments[1] <= 4):
            found.append("round takes 0–4 places")
        if operator == "sum" and len(arguments) == 2 and not isinstance(arguments[1], str):
            found.append("sum's second argument is a key")
        for argument in arguments:
            walk(argument, depth + 1)

    walk(rule, 1)
    if nodes > MAX_NODES:
        found.append(f"more than {MAX_NODES} nodes")
    return found


def references(rule: Rule) -> set[str]:
    """The fields a rule looks at."""
    return set(_references(rule))


def _references(rule: Rule) -> Iterator[str]:
    if isinstance(rule, list) and rule:
        if rule[0] == "field":
            yield rule[1]
        else:
            for argument in rule[1:]:
                yield from _references(argument)


def evaluate(rule: Rule, context: Context) -> Value:
    """The value of a rule that `problems` found nothing wrong with."""
    return normal(_evaluate(rule, context))


def holds(rule: Rule, context: Context) -> bool:
    """True only when the rule is certainly true: unknown is not true."""
    return evaluate(rule, context) is True


def _evaluate(rule: Rule, context: Context) -> Value:
    if not isinstance(rule, list):
        return rule
    operator, *arguments = rule
    if operator == "field":
        return context.values.get(arguments[0])
    if operator == "today":
        return context.today
    if operator == "if":  # lazy; an unknown condition takes the second branch
        return _evaluate(arguments[1 if _evaluate(arguments[0], context) is True else 2], context)
    values = [_evaluate(argument, context) for argument in arguments]
    if operator in ("list", "and", "or", "blank"):
        return _LENIENT[operator](values)
    if any(value is None for value in values):
        return None
    if operator in ("birth_date", "matches"):  # an ID number's date must not lie in the future
        return _STRICT_TODAY[operator](context.today, *values)
    return _STRICT[operator](*values)


def normal(value: Value) -> Value:
    """One spelling per number, as JavaScript writes it: 3.0 is 3, -0 is 0, what is not finite is null."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return value
    number = _number(value)
    if number is None:
        return None
    return int(number) if number.is_integer() and abs(number) <= 2**53 else number


def _number(value: Value) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number + 0.0 if math.isfinite(number) else None


def _and(values: list[Value]) -> bool | None:
    if any(value is False for value in values):
        return False
    return True if all(value is True for value in values) else None


def _or(values: list[Value]) -> bool | None:
    if any(value is True for value in values):
        return True
    return False if all(value is False for value in values) else None


def is_blank(value: Value) -> bool:
    """Nothing was said: null, an empty list, or text of spaces alone."""
    return value is None or value == [] or (isinstance(value, str) and value.strip(" \t\n\u3000") == "")


def _not(value: Value) -> bool | None:
    return not value if isinstance(value, bool) else None


def same(a: Value, b: Value) -> bool:
    """Equal in kind and value; an object equals nothing."""
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if isinstance(a, int | float) and isinstance(b, int | float):
        x = _number(a)
        return x is not None and x == _number(b)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(same(x, y) for x, y in zip(a, b, strict=True))
    if a is None or isinstance(a, str):
        return type(a) is type(b) and bool(a == b)
    return False


def _less(a: Value, b: Value) -> bool | None:
    x, y = _number(a), _number(b)
    if x is not None and y is not None:
        return x < y
    if date_of(a) and date_of(b):
        return bool(a < b)
    return None


def _not_less(a: Value, b: Value) -> bool | None:
    less = _less(a, b)
    return None if less is None else not less


def _in(value: Value, options: Value) -> bool | None:
    return any(same(value, option) for option in options) if isinstance(options, list) else None


def _length(value: Value) -> int | None:
    return len(value) if isinstance(value, str | list) else None


def _fold(step: Callable[[float, float], float]) -> Callable[..., float | None]:
    def fold(*values: Value) -> float | None:
        total: float | None = None
        for value in values:
            number = _number(value)
            if number is None:
                return None
            total = number if total is None else _number(step(total, number))
            if total is None:
                return None
        return total

    return fold


def _divide(a: Value, b: Value) -> float | None:
    x, y = _number(a), _number(b)
    return None if x is None or y is None or y == 0 else _number(x / y)


def _round(value: Value, places: Value) -> float | None:
    """Half away from zero, on doubles: floor(|x|·10ⁿ + 0.5) / 10ⁿ."""
    number, n = _number(value), _number(places)
    if number is None or n not in (0, 1, 2, 3, 4):
        return None
    power = (1.0, 10.0, 100.0, 1000.0, 10000.0)[int(n)]
    scaled = abs(number) * power + 0.5
    if not math.isfinite(scaled):
        return None
    size = float(math.floor(scaled)) / power
    return size if number >= 0 else -size


def _sum(values: Value, key: Value = None) -> float | None:
    if not isinstance(values, list) or not (key is None or isinstance(key, str)):
        return None
    total = 0.0
    for value in values:
        number = _number(value if key is None else value.get(key) if isinstance(value, dict) else None)
        if number is None:
            return None
        total += number
    return _number(total)


def _days(start: Value, end: Value) -> int | None:
    a, b = date_of(start), date_of(end)
    return None if a is None or b is None else (b - a).days


def _age(birth: Value, at: Value) -> int | None:
    """周岁: whole years lived; born on 29 February, one is a year older on 1 March of a common year."""
    a, b = date_of(birth), date_of(at)
    if a is None or b is None or b < a:
        return None
    return b.year - a.year - ((b.month, b.day) < (a.month, a.day))


def _birth_date(today: str, value: Value) -> str | None:
    return birth_date_in(value) if isinstance(value, str) and PATTERNS["id_number"](value, today) else None


def _sex(value: Value) -> str | None:
    """GB/T 2261.1 in words, by the 17th digit of GB 11643: odd = male."""
    if not isinstance(value, str) or not ID_FORM.fullmatch(value):
        return None
    return "male" if int(value[16]) % 2 else "female"


def matches(value: Value, name: str, today: str) -> bool:
    return isinstance(value, str) and PATTERNS[name](value, today)


_LENIENT: dict[str, Callable[[list[Value]], Value]] = {
    "list": lambda values: values,
    "and": _and,
    "or": _or,
    "blank": lambda values: is_blank(values[0]),
}
_STRICT_TODAY: dict[str, Callable[..., Value]] = {
    "birth_date": _birth_date,
    "matches": lambda today, value, name: matches(value, name, today),
}
_STRICT: dict[str, Callable[..., Value]] = {
    "not": _not,
    "=": same,
    "!=": lambda a, b: not same(a, b),
    "<": _less,
    ">": lambda a, b: _less(b, a),
    ">=": _not_less,
    "<=": lambda a, b: _not_less(b, a),
    "in": _in,
    "length": _length,
    "+": _fold(lambda a, b: a + b),
    "-": _fold(lambda a, b: a - b),
    "*": _fold(lambda a, b: a * b),
    "/": _divide,
    "min": _fold(min),
    "max": _fold(max),
    "round": _round,
    "sum": _sum,
    "days": _days,
    "age": _age,
    "sex": _sex,
}
