from core.ids import new_id


def test_ids_are_version_7_unique_and_in_the_order_in_which_they_were_made():
    made = [new_id() for _ in range(5000)]

    assert made == sorted(made)
    assert len(set(made)) == 5000
    assert {(i.version, i.variant) for i in made} == {(7, "specified in RFC 4122")}
