"""办件编号."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from backend.applications import numbers

made = st.builds(lambda _: numbers.new_number("310101002", dt.date(2026, 11, 24)), st.none())


@given(made, st.integers(0, 19), st.integers(1, 9))
def test_one_wrong_digit_is_always_noticed(number, place, off):
    wrong = number[:place] + str((int(number[place]) + off) % 10) + number[place + 1 :]
    assert numbers.is_number(number)
    assert not numbers.is_number(wrong)


def test_a_number_says_city_and_day_and_fits_the_exchange_tables():
    number = numbers.new_number("310101002", dt.date(2026, 11, 24))
    assert len(number) == 20
    assert number.startswith("31261124")


def test_a_number_is_read_however_it_was_typed():
    assert numbers.canonical("3126 1124-0000") == "312611240000"
