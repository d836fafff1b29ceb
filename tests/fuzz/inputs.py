"""Inputs: what a reader knows, bent; and anything at all."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st

Bend = Callable[[bytes, int, bytes], bytes]
_BENDS: tuple[Bend, ...] = (
    lambda seed, at, some: seed[:at] + some + seed[at:],
    lambda seed, at, some: seed[:at] + some + seed[at + len(some) :],
    lambda seed, at, some: seed[:at] + seed[at + 1 + len(some) :],
    lambda seed, at, some: seed[:at] + seed[at : at + 8] * (1 + len(some)) + seed[at:],
    lambda seed, at, some: seed[at:] + some + seed[:at],
    lambda seed, at, _some: seed[:at],
)
_ODD = (b"\0", b"\xff\xff", b"\r\n", b"\r\n\r\n", b"../", b"%00", b"9" * 20, b"-1", b"\xc3\x28", b"{{", b"<")


def inputs(seeds: tuple[bytes, ...]) -> st.SearchStrategy[bytes]:
    """Bytes for a reader with these seeds."""
    some = st.one_of(
        st.binary(max_size=8),
        st.sampled_from(_ODD),
    )
    bent = st.builds(
        lambda seed, at, piece, bend: bend(seed, at % (len(seed) + 1), piece),
        st.sampled_from(seeds),
        st.integers(0, 4000),
        some,
        st.sampled_from(_BENDS),
    )
    twice = st.builds(
        lambda seed, at, piece, bend: bend(seed, at % (len(seed) + 1), piece),
        bent,
        st.integers(0, 4000),
        some,
        st.sampled_from(_BENDS),
    )
    return st.one_of(bent, twice, st.binary(max_size=600))
