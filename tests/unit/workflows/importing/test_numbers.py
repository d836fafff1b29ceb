"""Numbers are dealt out without looking at every other phone."""

from __future__ import annotations

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.workflows.importing.numbers import Numbers

_PHONES = 200


class _Counted(MacAddress):
    """Counts how often it is compared."""

    compared = 0

    def __eq__(self, other: object) -> bool:
        _Counted.compared += 1
        return str.__eq__(self, other)

    __hash__ = MacAddress.__hash__


def test_a_long_list_takes_time_in_proportion() -> None:
    numbers = Numbers((), ())
    _Counted.compared = 0
    for at in range(_PHONES):
        numbers.take(_Counted(f"805ec00{at:05x}"), str(1000 + at))
    assert _Counted.compared < 5 * _PHONES


def test_a_phone_that_takes_another_number_lets_the_first_go() -> None:
    numbers = Numbers((), ())
    one, other = MacAddress("805ec0000001"), MacAddress("805ec0000002")
    numbers.take(one, "201")
    numbers.take(one, "202")
    numbers.take(other, "201")
