"""The two kinds of failure: a sentence for the technician, or a bug (any other exception)."""

from __future__ import annotations


class UserError(Exception):
    """One sentence that says what happened and what to do next."""


class BadValue(UserError, ValueError):
    """A value that was refused when it was set; the sentence says what is allowed."""
