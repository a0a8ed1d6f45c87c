"""The file of texts keeps its own rules."""

import string
from datetime import date

import pytest

from notifications.templates import approved, signature, templates
from simulators.sms import APPROVED

ONE_PART = 70
LONGEST = {"text": "一" * 20, "date": date(2027, 12, 31), "count": 999}


@pytest.mark.parametrize("name", templates())
def test_a_text_message_is_one_part_however_long_the_item_is_called(name):
    template = templates()[name]
    params = {n: LONGEST[kind] for n, kind in template.params.items()} | {"code": "123456"}
    if "number" in params:
        params["number"] = "3101012611240000123"
    text = string.Template(approved()[template.approved]).substitute(template.variables(params))
    assert len(f"【{signature()}】{text}") <= ONE_PART


@pytest.mark.parametrize("name", templates())
def test_both_languages_say_everything(name):
    template = templates()[name]
    for place in ("title", "text"):
        fields = [
            {field for _, field, _, _ in string.Formatter().parse(texts[place]) if field}
            for texts in template.texts.values()
        ]
        assert fields[0] == fields[1]


def test_our_approved_texts_are_those_of_the_gateway():
    assert approved() == {template.code: template.text for template in APPROVED}


def test_a_wrong_parameter_is_our_mistake_and_stops_at_once():
    template = templates()["case_accepted"]
    for params in ({}, {"item": "x"}, {"item": "x", "number": 5}, {"item": "x", "number": "1", "more": "y"}):
        with pytest.raises(TypeError):
            template.check(params)
