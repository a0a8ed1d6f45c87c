"""Chinese text as search keys: characters, pairs of characters, sounds, initials and letters.

`pg_trgm` finds nothing in a two-character word, so the keys are made here and kept in `tsvector` columns; a question
is cut up by the same functions. What is alike in sound (typed in pinyin, or with a wrong character) meets in the
sounds; what is misspelt meets in the letters.
"""

import functools
import re
from itertools import pairwise

import pypinyin

_HAN = re.compile("[\u3400-\u9fff\U00020000-\U000323af]+")
_LATIN = re.compile(r"[a-z0-9]+")

# Words so common among service items that they say little about which one is meant.
COMMON = frozenset(
    {
        "申请",
        "办理",
        "登记",
        "手续",
        "上海",
        "海市",
        "个人",
        "服务",
        "信息",
        "受理",
        "证明",
        "人员",
        "情况",
        "请办",
        "申领",
    }
)


def narrow(text: str) -> str:
    """Lower case, half width."""
    return "".join(chr(ord(c) - 0xFEE0) if "！" <= c <= "～" else c for c in text).lower()


def runs(text: str) -> list[str]:
    """The stretches of Chinese characters."""
    return _HAN.findall(text)


def latin(text: str) -> list[str]:
    """The stretches of Latin letters and digits."""
    return _LATIN.findall(narrow(text))


def characters(text: str) -> set[str]:
    """Single characters, pairs, and Latin words or numbers as they are."""
    text = narrow(text)
    keys = set(latin(text))
    for run in runs(text):
        keys |= set(run) | pairs(run)
    return keys


def pairs(run: str) -> set[str]:
    return {a + b for a, b in pairwise(run)}


@functools.lru_cache(maxsize=4096)
def syllables(text: str) -> tuple[str, ...]:
    """Pinyin without tones; ü is v, as typed. What is not Chinese falls away."""
    return tuple(s.replace("ü", "v") for run in runs(narrow(text)) for s in pypinyin.lazy_pinyin(run))


def sounds(text: str) -> set[str]:
    """`she`, `she_bao`, and the initials by two: `#sb`."""
    spoken = syllables(text)
    initials = "".join(s[0] for s in spoken)
    return {*spoken, *(f"{a}_{b}" for a, b in pairwise(spoken)), *("#" + pair for pair in pairs(initials))}


def trigrams(letters: str) -> set[str]:
    return {letters[n : n + 3] for n in range(len(letters) - 2)}


@functools.cache
def _known_syllables() -> frozenset[str]:
    """All syllables of Mandarin, as pypinyin gives them to the common characters."""
    common = "".join(map(chr, range(0x4E00, 0x9FA6)))
    return frozenset(s.replace("ü", "v") for s in pypinyin.lazy_pinyin(list(common)) if s.isascii() and s.isalpha())


@functools.lru_cache(maxsize=4096)
def spelt(letters: str) -> tuple[str, ...] | None:
    """`shebaoka` → she, bao, ka: the fewest syllables that make up all the letters; None when none do."""
    known = _known_syllables()
    best: list[tuple[str, ...] | None] = [()] + [None] * len(letters)
    for end in range(1, len(letters) + 1):
        for start in range(max(0, end - 6), end):
            before, syllable = best[start], letters[start:end]
            current = best[end]
            if before is not None and syllable in known and (current is None or len(before) + 1 < len(current)):
                best[end] = (*before, syllable)
    return best[len(letters)]
