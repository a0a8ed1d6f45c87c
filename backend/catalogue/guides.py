"""From a row of the city's guide (`community-items.csv`) to what a version says. Only what the row says, in parts.

Where the guide is silent the answer is null, or the default written down in `cities/<city>/guides.toml`.
"""

import base64
import csv
import hashlib
import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from backend.catalogue import rules
from backend.catalogue.forms import Form
from backend.catalogue.modelling import Fields, compile_form
from backend.catalogue.schemas import (
    Channel,
    CityWide,
    Clocks,
    CodeKind,
    Codes,
    Content,
    Guide,
    Material,
    Precheck,
    ServedObject,
)

Row = Mapping[str, str]


@dataclass(frozen=True)
class City:
    """The city's files, read once."""

    rows: list[dict[str, str]]
    departments: dict[str, dict[str, str]]  # by name
    guides: dict[str, Any]
    materials: list[dict[str, Any]]
    blocks: dict[str, Fields]
    statements: list[dict[str, Any]]
    forms: dict[str, dict[str, Any]]  # hand-written, by official name

    @classmethod
    def read(cls, folder: Path) -> "City":
        shared = json.loads((folder / "forms" / "blocks.json").read_text("utf-8"))
        written = [
            json.loads(f.read_text("utf-8")) for f in sorted((folder / "forms").glob("*.json")) if f.stem != "blocks"
        ]
        departments = tomllib.loads((folder / "departments.toml").read_text("utf-8"))["department"]
        return cls(
            rows=read_csv(folder / "community-items.csv"),
            departments={department["name"]: department for department in departments},
            guides=tomllib.loads((folder / "guides.toml").read_text("utf-8")),
            materials=tomllib.loads((folder / "materials.toml").read_text("utf-8"))["material"],
            blocks=shared["blocks"],
            statements=shared["statements"],
            forms={form["item"]: form for form in written},
        )


def read_csv(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(file.read_text("utf-8-sig").splitlines()))


def code_of(row: Row) -> str:
    """The official code, or ours: `P31-` and eight characters of the name's hash, the same at each loading."""
    if row["code"]:
        return row["code"]
    digest = hashlib.sha256(row["name"].encode()).digest()
    return "P31-" + base64.b32encode(digest)[:8].decode()


def content_of(row: Row, city: City) -> Content:
    """All that the guide, the defaults and the hand-written form say of one item."""
    name, guides = row["name"], city.guides
    title = guides["titles"].get(name, {})
    law = guides["category"].get(row["category"], {})
    mode, stated = _city_wide(row, name in guides["forwarded"])
    online = name not in guides["in_person"]
    written = city.forms.get(name)
    served = _object(row["object"])
    promised = int(row["promise_days"]) if row["promise_days"] else None
    statutory = law.get("statutory_days")
    materials = [_material(text, city.materials) for text in row["materials"].split(";") if text]
    fee = _fee(row["fee"])
    form = _form(row, city, written, served)
    asked = set(form.properties)
    for material in materials:
        if rules.references(material.when) - asked:
            material.when = None
    return Content(
        title=title.get("zh", name),
        title_en=title.get("en"),
        official_name=name,
        department_code=city.departments[row["department"]]["code"],
        category=row["category"],
        object=served,
        city_wide=mode,
        city_wide_stated=stated,
        online=online,
        channels=_channels(row, online),
        codes=_codes(row),
        clocks=Clocks(
            statutory_days=statutory,
            statutory_basis=law["basis"][0] if statutory else None,
            promised_days=promised,
        ),
        fee_text=fee,
        guide=_guide(row, city, mode, fee, law.get("basis", [])),
        materials=_unique(_overridden(materials, written)),
        precheck=[Precheck.model_validate(question) for question in (written or {}).get("precheck", ())],
        form=form,
    )


def _city_wide(row: Row, forwarded: bool) -> tuple[CityWide, bool]:
    if forwarded:
        return CityWide.FORWARDED, True
    if row["citywide"] == "yes":
        return CityWide.DIRECT, True
    return CityWide.LOCAL, row["citywide"] == "no"


def _object(text: str) -> ServedObject:
    return {"个人": ServedObject.PERSON, "法人": ServedObject.ORGANISATION}.get(text, ServedObject.BOTH)


def _channels(row: Row, online: bool) -> list[Channel]:
    terminal = "self-service terminal" in row["source"] or "自助终端" in row["note"]
    return [Channel.WINDOW, *([Channel.PHONE] if online else []), *([Channel.TERMINAL] if terminal else [])]


_LOCAL_CODE = re.compile(r"(?:内部业务码|事项编码|一件事码)([A-Z]*[0-9]{4,}(?:_[0-9]+)?)")


def _codes(row: Row) -> Codes:
    code = row["code"]
    basic = re.match(r"(?:00|31)\d{10}", code)
    kind = CodeKind.BASIC if basic else CodeKind.COMMUNITY if code else CodeKind.PROVISIONAL
    return Codes(
        kind=kind,
        basic=basic.group() if basic else None,
        implementation=code if len(code) == 31 else None,
        local=_LOCAL_CODE.findall(row["note"]),
        item_type=basic.group()[2:4] if basic else None,
    )


def _fee(text: str) -> str | None:
    """`无` and `否` answer the guide's question whether there is a fee."""
    return "不收费" if text in ("无", "否") else text or None


_PROCESS = re.compile(r"→|审核|审批|初审|流转|发函|电子传输|核定|办结|当场|制卡|邮寄|工作日|审查|公示")
_CONDITION = re.compile(r"周岁|户籍|户口|满\d|以上|对象|限|须|年满|持居住证|收入|≤|缴费满|有劳动能力|级视力|不予受理")
_ABOUT_SOURCE = re.compile(r"来源|推断|另见|见另一|归入|事项编码|内部业务码|一件事码|取自|材料清单见|同上")


def _guide(row: Row, city: City, mode: CityWide, fee: str | None, basis: list[str]) -> Guide:
    guide = Guide(
        conditions=[],
        process=[],
        notes=[],
        basis=basis,
        fee=fee,
        where=_where(row, mode),
        phone=city.departments[row["department"]]["phone"],
        source=row["source"],
        source_notes=[],
    )
    for part in filter(None, re.split(r"[；;]", row["note"])):
        if _ABOUT_SOURCE.search(part):
            guide.source_notes.append(part)
        elif _PROCESS.search(part):
            guide.process.append(part)
        elif _CONDITION.search(part):
            guide.conditions.append(part)
        else:
            guide.notes.append(part)
    return guide


def _where(row: Row, mode: CityWide) -> str:
    if mode is CityWide.DIRECT:
        return "全市任一社区事务受理服务中心均可办理"
    if mode is CityWide.FORWARDED:
        return "全市任一社区事务受理服务中心均可收件，由户籍地（居住地）中心受理"
    if row["citywide"] == "no":
        return "请到户籍地（居住地）的受理机构办理"
    return "办理地点请先拨打服务电话咨询"


_ON_SITE = re.compile(r"现场打印")
_EXEMPT = re.compile(r"免于提供|免于提交")
_HOW = re.compile(
    r"^或|原件|复印件|核验|备核|现场打印|电子亮证|刷证|人证一致|盖章|首页及本人页|一年及以上|12个月|免于|含核对|三选一|其一"
)
_PAREN = re.compile(r"\(([^)]*)\)")
_COPIES = re.compile(r"(\d)(?:份|张)")
_AGENT = re.compile(r"委托|代办|代理")
_UNDER_16 = re.compile(r"16(?:周)?岁以下|未满16周?岁")

ACTING = ["=", ["field", "via_agent"], True]
UNDER_16 = ["<", ["field", "applicant_age"], 16]


def _material(text: str, vocabulary: list[dict[str, Any]]) -> Material:
    """One entry of the guide's list: `户口簿复印件(原件备核)`, `委托书(代办)`, `2寸照片2份`."""
    remarks = _PAREN.findall(text)
    name = _PAREN.sub("", text)
    condition = next((remark for remark in remarks if not _HOW.search(remark)), None)
    if condition and "或" in name and _UNDER_16.search(condition):  # which of the two papers, not whether
        name, condition = f"{name}（{condition}）", None
    known: dict[str, Any] = next((m for m in vocabulary if any(word in name for word in m["words"])), {})
    exempt = bool(_EXEMPT.search(text))
    copies = _COPIES.search(name)
    return Material(
        code=known.get("code") or "m" + hashlib.sha256(name.encode()).hexdigest()[:6],
        name=re.sub(r"原件和复印件|原件及复印件|原件|复印件", "", name) or name,
        required="conditional" if condition or exempt else "always",
        form=_form_of(text),
        condition=_told(condition, exempt),
        when=_when(condition),
        exempt=exempt,
        on_site=bool(_ON_SITE.search(text)),
        copies=int(copies[1]) if copies else None,
        certificate_type=known.get("certificate_type"),
        photo_hint=known.get("photo_hint"),
        source_text=text,
    )


def _form_of(text: str) -> Literal["original", "copy", "electronic", "original_and_copy"] | None:
    if re.search(r"原件[和及](?:签名)?复印件", text):
        return "original_and_copy"
    if "复印件" in text:
        return "copy"
    if "原件" in text:
        return "original"
    return "electronic" if "电子证照" in text or "电子亮证" in text else None


def _told(condition: str | None, exempt: bool) -> str | None:
    if exempt and not condition:
        return "系统核验，核验不到时提供"
    return None if condition == "情形" else condition  # "(情形)" says that there is a situation and not which


def _when(condition: str | None) -> Any:
    """The condition as a rule, where the form asks what it turns on; otherwise the person decides."""
    if condition and _AGENT.fullmatch(condition):
        return ACTING
    if condition and _UNDER_16.search(condition):
        return UNDER_16
    return None


def _overridden(materials: list[Material], written: Mapping[str, Any] | None) -> list[Material]:
    """A hand-written form may say more of a material, by its code: when it is needed, what to photograph."""
    more = dict((written or {}).get("materials", {}))
    changed = [Material.model_validate(m.model_dump() | more.pop(m.code, {})) for m in materials]
    if more:
        raise ValueError(f"no such materials: {', '.join(more)}; there are {', '.join(m.code for m in materials)}")
    return changed


def _unique(materials: list[Material]) -> list[Material]:
    """A second material of one kind gets a number: id_card, id_card_2."""
    seen: dict[str, int] = {}
    for material in materials:
        seen[material.code] = n = seen.get(material.code, 0) + 1
        if n > 1:
            material.code = f"{material.code}_{n}"
    return materials


def _form(row: Row, city: City, written: Mapping[str, Any] | None, served: ServedObject) -> Form:
    try:
        return compile_form(written["steps"] if written else _generated(row, city, served), city.blocks)
    except (KeyError, ValueError) as error:
        raise ValueError(f"{row['name']}: {error}") from error


def _generated(row: Row, city: City, served: ServedObject) -> list[dict[str, Any]]:
    """A form for an item that nobody has written one for: who, what, and how the result comes back."""
    organisation = served is ServedObject.ORGANISATION
    statement = next(s for s in city.statements if _speaks_of(s, row))
    account = bool(re.search("银行卡|借记卡|银行账户|存折", row["materials"]))
    person = [{"title": "申请人", "title_en": "Applicant", "use": ["applicant", "contact"]}]
    agent = [{"title": "代办人", "title_en": "Agent", "use": ["agent"]}]
    company = [{"title": "申请单位", "title_en": "Organisation", "use": ["organisation"]}]
    delivery = "organisation_delivery" if organisation else "delivery"
    return [
        *(company if organisation else person + agent),
        {
            "title": statement["title"],
            "title_en": statement["title_en"],
            "use": [statement["block"], *(["account"] if account and not organisation else [])],
        },
        {"title": "结果与承诺", "title_en": "Result and declaration", "use": [delivery, "declaration"]},
    ]


def _speaks_of(statement: Mapping[str, Any], row: Row) -> bool:
    subject = row["name"] if row["category"] != "行政许可" else "许可"
    return any(word in subject for word in statement["words"]) and not any(
        w in subject for w in statement.get("not", ())
    )
