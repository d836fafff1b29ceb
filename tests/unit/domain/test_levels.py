"""Levels of parameters: who wins, and what is hidden."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from nvprov_gui.domain.levels import Layer, Level, Resolved, flat, resolve

names = st.sampled_from(["language", "timezone", "linekey_type_1", "adminpw"])
layer = st.builds(
    Layer,
    st.sampled_from(Level),
    st.dictionaries(names, st.text("ab", max_size=2)),
    st.sampled_from(["", "yealink-T46"]),
)


def test_the_most_specific_wins_and_says_what_it_hides() -> None:
    defaults = Layer(Level.DEFAULTS, {"language": "it", "timezone": "Europe/Rome"})
    model = Layer(Level.SHIPPED_MODEL, {"language": "en"}, "yealink-T46")
    phone = Layer(Level.PHONE, {"language": "de"}, "80:5E:C0:12:34:56")
    found = resolve([defaults, model, phone])
    assert found["timezone"] == Resolved("Europe/Rome", Level.DEFAULTS)
    assert found["language"] == Resolved(
        "de",
        Level.PHONE,
        "80:5E:C0:12:34:56",
        (
            Layer(Level.SHIPPED_MODEL, {"language": "en"}, "yealink-T46"),
            Layer(Level.DEFAULTS, {"language": "it"}),
        ),
    )


def test_a_present_empty_text_wins() -> None:
    found = resolve([Layer(Level.DEFAULTS, {"language": "it"}), Layer(Level.PHONE, {"language": ""})])
    assert flat(found) == {"language": ""}


def test_an_absent_key_inherits() -> None:
    found = resolve([Layer(Level.DEFAULTS, {"language": "it"}), Layer(Level.PHONE, {})])
    assert found["language"].level is Level.DEFAULTS


def test_nothing_gives_nothing() -> None:
    assert resolve([]) == {}


@given(st.lists(layer, max_size=5))
def test_it_is_an_overlay(layers: list[Layer]) -> None:
    overlay: dict[str, str] = {}
    for each in layers:
        overlay |= each.values
    assert flat(resolve(layers)) == overlay


@given(st.lists(layer, max_size=5))
def test_every_setting_of_a_name_is_either_in_force_or_hidden(layers: list[Layer]) -> None:
    for name, found in resolve(layers).items():
        setting = [each for each in layers if name in each.values]
        in_force, *hidden = reversed(setting)
        assert (found.value, found.level, found.source) == (
            in_force.values[name],
            in_force.level,
            in_force.source,
        )
        assert [(each.level, each.source, dict(each.values)) for each in found.hides] == [
            (each.level, each.source, {name: each.values[name]}) for each in hidden
        ]
