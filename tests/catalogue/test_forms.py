"""Forms: the model check, the hand-written ones, and what a person is told."""

import copy
import json

import pytest

from backend.catalogue import service
from backend.catalogue.forms import validate
from backend.catalogue.guides import City
from backend.catalogue.modelling import compile_form, faults_in, faults_in_content
from backend.catalogue.schemas import Item
from core import clock
from tests.catalogue.conftest import SHANGHAI

TODAY = "2026-03-05"
NAME = {"type": "string", "title": "名", "x-en": "Name", "maxLength": 20}
YES = {"type": "boolean", "title": "是", "x-en": "Yes"}


def form_of(**fields):
    return compile_form([{"title": "一", "title_en": "One", "fields": fields}], {})


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"a": NAME | {"visible": ["=", ["field", "b"], 1]}}, "unknown field 'b'"),
        ({"a": NAME | {"visible": ["=", ["field", "b"], "x"]}, "b": NAME | {"visible": ["=", ["field", "a"], "x"]}},
         "in a circle"),
        ({"a": NAME | {"computed": ["field", "a"]}}, "in a circle"),
        ({"a": NAME | {"visible": False}}, "no answers ever show it"),
        ({"a": YES, "b": NAME | {"visible": ["=", ["field", "a"], "yes"]}}, "no answers ever show it"),
        ({"a": {"type": "string", "title": "a", "x-en": "a"}}, "text without an end"),
        ({"a": {"type": "string", "maxLength": 9, "title": "a"}}, "needs a title"),
        ({"a": NAME | {"pattern": "x"}}, "unknown keyword"),
        ({"a": NAME | {"format": "shoe_size"}}, "unknown format"),
        ({"a": NAME | {"prefill": "person.shoe_size"}}, "unknown source"),
        ({"a": NAME | {"prefill": "person.name"}, "b": NAME | {"prefill": "person.name"}}, "ask twice"),
        ({"a": NAME | {"title": "手机号"}}, "already says"),
        ({"a": NAME | {"computed": "x", "required": True}}, "cannot be required"),
        ({"a": NAME | {"visible": ["explode"]}}, "not a rule"),
        ({"a": NAME | {"visible": ["=", 1]}}, "takes 2"),
        ({"a": NAME | {"visible": ["matches", ["field", "a"], "(a+)+"]}}, "unknown pattern"),
    ],
)  # fmt: skip
def test_an_unsound_form_is_refused_with_its_fault(fields, fault):
    with pytest.raises(ValueError, match=fault.replace("(", r"\(").replace(")", r"\)").replace("+", r"\+")):
        form_of(**fields)


def test_a_field_that_no_screen_shows_is_found():
    form = form_of(a=NAME, b=NAME)
    form.steps[0].fields.remove("b")

    assert faults_in(form) == ["b: on no screen, so nobody can answer it"]


def test_a_rule_deeper_than_a_person_could_read_is_refused():
    rule = ["=", 1, 1]
    for _ in range(30):
        rule = ["not", rule]

    with pytest.raises(ValueError, match="deeper than 20"):
        form_of(a=NAME | {"visible": rule})


async def test_every_item_has_a_sound_form_that_begins_with_who_and_ends_with_a_promise(codes):
    for code in codes.values():
        item = await service.item(code)
        names = item.form.steps[0].fields
        assert {"applicant_name", "organisation_name"} & set(names), item.title
        assert "declared" in item.form.properties
        assert all(step.fields for step in item.form.steps)


async def test_twelve_frequent_items_and_more_of_nine_departments_have_forms_written_by_hand(codes):
    written = City.read(SHANGHAI).forms
    items = [await service.item(codes[name]) for name in written]

    assert len(items) == 16
    assert len({item.department for item in items}) == 9
    for item in items:
        assert 1 <= len(item.precheck) <= 3
        assert len(item.form.steps) >= 3
        assert any(own.visible is not None for own in item.form.rules.values())


async def _item(codes: dict[str, str], name: str) -> Item:
    return await service.item(codes[name])


APPLICANT = {
    "applicant_name": "王建国",
    "applicant_id_type": "111",
    "applicant_id_number": "310000195803120010",
    "applicant_phone": "13900000009",
    "residence_address": "上海市黄浦区南京东路街道贵州路1号",
}


def _wrong(item: Item, answers, **more):
    return {problem.field: problem.code for problem in validate(item.form, answers, today=TODAY, **more)}


async def test_every_wrong_field_is_named_at_once_in_two_languages(codes):
    form = (await _item(codes, "敬老卡申领")).form
    answers = {"applicant_name": "？", "applicant_phone": "12345", "shoe_size": 42}

    zh = {p.field: p.message for p in validate(form, answers, today=TODAY)}
    en = {p.field: p.message for p in validate(form, answers, today=TODAY, language="en")}

    assert (
        zh.keys() == en.keys() >= {"applicant_name", "applicant_id_number", "applicant_phone", "declared", "shoe_size"}
    )
    assert zh["applicant_phone"] == "“手机号”填写有误，请核对"
    assert en["applicant_id_number"] == "Please fill in “Document number”"


async def test_a_draft_may_have_blanks_but_no_nonsense(codes):
    item = await _item(codes, "敬老卡申领")

    assert _wrong(item, {}, partial=True) == {}
    assert _wrong(item, {"applicant_phone": "1"}, partial=True) == {"applicant_phone": "bad_format"}


@pytest.mark.parametrize(("born", "wrong"), [("310000195803120010", None), ("310000198704150023", "under_65")])
async def test_the_allowance_for_the_old_is_for_the_old(codes, born, wrong):
    item = await _item(codes, "发放老年综合津贴（选择领取渠道）")
    answers = APPLICANT | {
        "applicant_id_number": born, "pay_channel": "senior_card", "card_active": True, "declared": True,
    }  # fmt: skip

    assert _wrong(item, answers).get("old_enough") == wrong


async def test_a_household_s_means_are_worked_out_and_not_asked(codes):
    item = await _item(codes, "城乡居民最低生活保障申请")
    members = [
        {"name": "王建国", "relation": "self", "income": 1500.5},
        {"name": "李娜", "relation": "spouse", "income": 0},
    ]

    state = service.settle(item.form, APPLICANT | {"members": members, "savings": 3000, "income_per_person": 1}, TODAY)

    assert state.values["income_per_person"] == 750.25
    assert state.values["savings_per_person"] == 1500


async def test_answers_to_questions_that_are_hidden_again_do_not_count(codes):
    item = await _item(codes, "灵活就业登记/退出")
    answers = APPLICANT | {
        "action": "leave", "leave_on": "2026-03-01", "leave_because": "employed", "declared": True,
        "work_kind": "platform", "platform": "某平台",
    }  # fmt: skip

    assert _wrong(item, answers) == {}
    assert "platform" not in service.settle(item.form, answers, TODAY).answers


async def test_materials_are_asked_for_by_the_answers(codes):
    item = await _item(codes, "办理《上海市生育登记服务单》")
    when = {material.code: material.when for material in item.materials}

    assert when["marriage_certificate"] == ["=", ["field", "marital"], "20"]
    assert not faults_in_content(item)  # type: ignore[arg-type]


async def test_nothing_is_asked_that_the_city_knows(codes):
    """Every form fills in name, document, phone and address; none asks for the birth date of a resident."""
    for code in codes.values():
        item = await service.item(code)
        if "applicant_name" in item.form.properties:
            assert item.form.prefill["applicant_name"] == "person.name"
            assert not service.settle(item.form, APPLICANT, TODAY).visible & {"applicant_birth_date"}


def test_the_files_of_the_forms_are_formatted_json_of_known_keys():
    for file in (SHANGHAI / "forms").glob("*.json"):
        form = json.loads(file.read_text("utf-8"))
        if file.stem != "blocks":
            assert form.keys() <= {"item", "precheck", "steps", "materials"}, file.name


async def test_today_is_the_city_s_today_when_nobody_says(codes):
    item = await _item(codes, "婚姻登记预约")
    answers = APPLICANT | {
        "booking_date": "2026-03-06", "booking_place": "黄浦区", "booking_people": 2, "delivery_method": "window",
        "declared": True,
    }  # fmt: skip

    with clock.freeze("2026-03-05T23:30"):
        assert validate(item.form, copy.deepcopy(answers)) == []
    with clock.freeze("2026-03-06T00:30"):
        assert [p.code for p in validate(item.form, answers)] == ["too_early"]
