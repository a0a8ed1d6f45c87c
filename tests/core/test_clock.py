from datetime import UTC, date, datetime

from core import clock


def test_the_day_turns_at_midnight_in_shanghai():
    with clock.freeze(datetime(2026, 3, 5, 15, 59, 59, tzinfo=UTC)) as frozen:
        assert clock.today() == date(2026, 3, 5)
        frozen.move(seconds=1)
        assert clock.today() == date(2026, 3, 6)
        assert clock.day_of(clock.now()) == date(2026, 3, 6)


def test_a_frozen_clock_stands_still_and_runs_on_afterwards():
    with clock.freeze("2026-03-05T09:00"):
        assert clock.now() == clock.now() == datetime(2026, 3, 5, 1, tzinfo=UTC)
        with clock.freeze("2030-01-01"):
            assert clock.today() == date(2030, 1, 1)
        assert clock.today() == date(2026, 3, 5)
    assert abs((datetime.now(UTC) - clock.now()).total_seconds()) < 5
