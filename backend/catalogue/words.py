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


# All syllables of Mandarin, ü written v.
_SYLLABLES = """
    a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai can cang cao ce cen ceng
    cha chai chan chang chao che chen cheng chi chong chou chu chua chuai chuan chuang chui chun chuo ci cong cou cu
    cuan cui cun cuo da dai dan dang dao de den deng di dian diao die ding diu dong dou du duan dui dun duo e ei en
    eng er fa fan fang fei fen feng fiao fo fou fu ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan
    guang gui gun guo ha hai han hang hao he hei hen heng hm hong hou hu hua huai huan huang hui hun huo ji jia jian
    jiang jiao jie jin jing jiong jiu ju juan jue jun ka kai kan kang kao ke ken keng kong kou ku kua kuai kuan
    kuang kui kun kuo la lai lan lang lao le lei leng li lia lian liang liao lie lin ling liu lo long lou lu luan
    lun luo lv lve m ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu n na nai nan nang
    nao ne nei nen neng ni nian niang niao nie nin ning niu nong nou nu nuan nun nuo nv nve o ou pa pai pan pang pao
    pei pen peng pi pian piao pie pin ping po pou pu qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun
    ran rang rao re ren reng ri rong rou ru rua ruan rui run ruo sa sai san sang sao se sen seng sha shai shan shang
    shao she shen sheng shi shou shu shua shuai shuan shuang shui shun shuo si song sou su suan sui sun suo ta tai
    tan tang tao te teng ti tian tiao tie ting tong tou tu tuan tui tun tuo wa wai wan wang wei wen weng wo wu xi
    xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya yan yang yao ye yi yin ying yo yong you yu yuan
    yue yun za zai zan zang zao ze zei zen zeng zha zhai zhan zhang zhao zhe zhen zheng zhi zhong zhou zhu zhua
    zhuai zhuan zhuang zhui zhun zhuo zi zong zou zu zuan zui zun zuo
    """
SYLLABLES = frozenset(_SYLLABLES.split())


@functools.lru_cache(maxsize=4096)
def spelt(letters: str) -> tuple[str, ...] | None:
    """`shebaoka` → she, bao, ka: the fewest syllables that make up all the letters; None when none do."""
    best: list[tuple[str, ...] | None] = [()] + [None] * len(letters)
    for end in range(1, len(letters) + 1):
        for start in range(max(0, end - 6), end):
            before, syllable = best[start], letters[start:end]
            current = best[end]
            if before is not None and syllable in SYLLABLES and (current is None or len(before) + 1 < len(current)):
                best[end] = (*before, syllable)
    return best[len(letters)]
