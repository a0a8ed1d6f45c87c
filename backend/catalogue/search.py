"""Finding an item by what people type: Chinese of two characters, pinyin, initials, everyday words, slips of the pen.

`item_search` keeps one row an item. PostgreSQL picks some eighty candidates by GIN over the keys that `words.py` makes;
they are put in order here, where it can be read why one comes before another.
"""

import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from backend.catalogue import words
from backend.catalogue.schemas import Content
from core import db

CANDIDATES = 80


@dataclass(frozen=True)
class Entry:
    """One item as the search knows it. `names`: title, official name, everyday words."""

    code: str
    names: Sequence[str]
    context: str  # department and category: found by, but never before a name


def entry_of(code: str, content: Content, *, everyday: list[str], department: str) -> Entry:
    """What an item is found by: its names, what people call it, its codes; then who keeps it."""
    codes = ("".join(words.latin(written)) for written in (code, *content.codes.local))
    names = list(dict.fromkeys([content.title, content.official_name, *everyday, *codes]))
    return Entry(code, names, f"{department} {content.category}")


async def index(entries: Iterable[Entry]) -> None:
    """Write what items are found by; replaces what was there for them."""
    await db.execute(
        """
        insert into item_search (item_code, names, sounds, characters, sound_keys, letters)
        select * from unnest($1::text[], $2::jsonb[], $3::jsonb[], $4::text[]::tsvector[], $5::text[]::tsvector[],
                             $6::text[]::tsvector[])
        on conflict (item_code) do update
        set names = excluded.names, sounds = excluded.sounds, characters = excluded.characters,
            sound_keys = excluded.sound_keys, letters = excluded.letters
        """,
        *_columns(entries),
    )


def _columns(entries: Iterable[Entry]) -> list[list[Any]]:
    columns: list[list[Any]] = [[], [], [], [], [], []]
    for entry in entries:
        spoken = [" ".join(words.syllables(name)) for name in entry.names]
        by_name = set().union(*(words.characters(name) for name in entry.names))
        by_context = words.characters(entry.context) - by_name
        letters = set().union(*(words.trigrams(s.replace(" ", "")) for s in spoken))
        row = (
            entry.code,
            json.dumps([words.narrow(name) for name in entry.names], ensure_ascii=False),
            json.dumps(spoken),
            _vector({key: "A" for key in by_name} | {key: "D" for key in by_context}),
            _vector({key: "A" for name in entry.names for key in words.sounds(name)}),
            _vector(dict.fromkeys(letters, "A")),
        )
        for column, value in zip(columns, row, strict=True):
            column.append(value)
    return columns


def _vector(keys: dict[str, str]) -> str:
    return " ".join(f"{_quoted(key)}:1{weight}" for key, weight in keys.items())


def _quoted(key: str) -> str:
    return "'" + key.replace("\\", "\\\\").replace("'", "''") + "'"


@dataclass(frozen=True)
class Question:
    """What was typed, cut up."""

    text: str
    han: str  # its Chinese characters, words of asking taken off
    letters: str  # its Latin letters and digits
    keys: frozenset[str]
    sounds: tuple[str, ...]

    @classmethod
    def of(cls, typed: str) -> "Question":
        text = words.narrow(typed).replace(" ", "")
        han = _without_asking("".join(words.runs(text)))
        letters = "".join(words.latin(text))
        keys = words.characters(han) if len(han) < 2 else words.pairs(han)
        return cls(text, han, letters, frozenset(keys), words.syllables(han) if han else words.spelt(letters) or ())


_ASKING = (
    "我想要",
    "我想",
    "我要",
    "请问",
    "怎么办理",
    "怎么办",
    "怎么",
    "如何",
    "在哪里",
    "哪里",
    "需要什么",
    "要什么材料",
    "一下",
    "帮我",
)


def _without_asking(han: str) -> str:
    for word in _ASKING:
        if len(han) > len(word) + 1:
            han = han.replace(word, "")
    return han


async def find(typed: str, condition: str = "true", *args: Any) -> list[str]:
    """Codes of the items meant, best first, at most eighty. `condition`: SQL over `i` (service_item), from $2 on."""
    question = Question.of(typed)
    scored: dict[str, float] = {}
    for column, query in _ways(question):
        if scored and max(scored.values()) >= 60:  # good enough: do not look wider
            break
        for row in await _candidates(column, query, condition, args):
            scored[row["code"]] = max(scored.get(row["code"], 0.0), _score(question, row))
    best = max(scored.values(), default=0.0)
    kept = [code for code, score in scored.items() if score >= max(14.0, best * 0.3)]
    return sorted(kept, key=lambda code: (-scored[code], code))


def _ways(question: Question) -> list[tuple[str, str]]:
    """Where to look, in turn: the characters themselves, then the sounds, then the letters."""
    ways: list[tuple[str, str]] = []
    if question.han or question.letters:
        telling = question.keys - words.COMMON or question.keys
        keys = {*telling, *([question.letters] if question.letters else [])}
        ways.append(("characters", _any(keys)))
    if question.sounds:
        pairs = {f"{a}_{b}" for a, b in zip(question.sounds, question.sounds[1:], strict=False)}
        ways.append(("sound_keys", _any(pairs or set(question.sounds))))
    if question.letters and not question.han:
        initials = {"#" + pair for pair in words.pairs(question.letters)}
        ways.append(("sound_keys", _all(initials)))
        ways.append(("letters", _nearly(question.letters)))
    return [(column, query) for column, query in ways if query]


def _any(keys: Iterable[str]) -> str:
    return " | ".join(_quoted(key) for key in sorted(keys))


def _all(keys: Iterable[str]) -> str:
    return " & ".join(_quoted(key) for key in sorted(keys))


def _nearly(letters: str) -> str:
    """Four letters in a row must be right somewhere; with fewer typed, three."""
    row = [_quoted(letters[n : n + 3]) for n in range(len(letters) - 2)]
    return " | ".join(f"({a} & {b})" for a, b in pairwise(row)) or " | ".join(row)


async def _candidates(column: str, query: str, condition: str, args: Sequence[Any]) -> list[Any]:
    return await db.rows(
        f"""
        select i.code, i.frequent_rank, i.uses, i.category, s.names, s.sounds
        from item_search s join service_item i on i.code = s.item_code
        where s.{column} @@ $1::tsquery and not i.withdrawn and i.version_id is not null and {condition}
        order by ts_rank(s.{column}, $1::tsquery) desc, i.position
        limit {CANDIDATES}
        """,
        query,
        *args,
    )


def _score(question: Question, row: Any) -> float:
    names: list[str] = json.loads(row["names"])
    spoken: list[str] = json.loads(row["sounds"])
    score = max(_likeness(question, name, sound, n) for n, (name, sound) in enumerate(zip(names, spoken, strict=True)))
    if row["frequent_rank"] is not None:
        score += 5
    score += min(5.0, math.log10(row["uses"] + 1))
    if row["category"] == "查询" and not {"查", "cha"} & {*question.han, *question.sounds}:
        score -= 6  # somebody who types a thing wants the thing, not a list about it
    return score


def _likeness(question: Question, name: str, sound: str, n: int) -> float:
    """0–100: how surely this name is what was typed. `n`: its place among the item's names."""
    if question.han:
        return max(_alike_in_writing(question.han, question.keys, name), 0.85 * _alike_in_sound(question.sounds, sound))
    if question.letters in name:
        return 60 + 40 * len(question.letters) / len(name)
    return _alike_in_letters(question, sound)


def _alike_in_writing(han: str, keys: frozenset[str], name: str) -> float:
    if han == name:
        return 100
    if han in name:
        return 62 + 30 * len(han) / len(name) + (4 if name.startswith(han) else 0)
    if len(name) > 1 and name in han:
        return 58 + 30 * len(name) / len(han)
    shared = sum(_weight(key) for key in keys if key in name)
    if not shared:
        return 0
    covered = shared / sum(_weight(key) for key in keys)
    return 55 * covered + 8 * len(set(han) & set(name)) / len(set(name))


def _weight(key: str) -> float:
    return 0.25 if key in words.COMMON else 1.0


def _alike_in_sound(sounds: tuple[str, ...], sound: str) -> float:
    asked, said = " ".join(sounds), sound
    if not asked or not said:
        return 0
    if asked == said:
        return 100
    if f" {asked} " in f" {said} ":
        return 62 + 30 * len(asked) / len(said)
    pairs = {*zip(sounds, sounds[1:], strict=False)}
    there = said.split()
    shared = pairs & {*zip(there, there[1:], strict=False)}
    return 55 * len(shared) / len(pairs) + 8 * len(set(sounds) & set(there)) / len(set(there)) if shared else 0


def _alike_in_letters(question: Question, sound: str) -> float:
    letters, joined = question.letters, sound.replace(" ", "")
    initials = "".join(s[0] for s in sound.split())
    best = _alike_in_sound(question.sounds, sound)
    if letters == initials:
        best = max(best, 96.0)
    elif len(letters) > 1 and letters in initials:
        best = max(best, 60 + 30 * len(letters) / len(initials) + (4 if initials.startswith(letters) else 0))
    if len(letters) > 2 and letters in joined:
        best = max(best, 62 + 30 * len(letters) / len(joined))
    asked = words.trigrams(letters)
    if asked and joined:
        there = words.trigrams(joined)
        shared = len(asked & there)
        best = max(best, 70 * shared / len(asked) * (0.6 + 0.4 * shared / len(there)))
    return best
