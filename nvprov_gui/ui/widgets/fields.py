"""What is stored comes into a field while somebody may be typing in it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit


def show_text(field: QLineEdit, text: str, *, is_same: bool = True) -> None:
    """Show what is stored; what is just being typed stays, unless it was for something else (``is_same``).

    A field that shows what is stored has nothing to undo: Ctrl+Z takes back an act of the site then.
    """
    if is_same and is_being_typed(field) and field.text() != text:
        return
    if field.text() != text or field.isUndoAvailable():
        at = field.cursorPosition()
        field.setText(text)
        if is_same:
            field.setCursorPosition(at)


def is_being_typed(field: QLineEdit) -> bool:
    """Whether the keyboard is in a field, and what stands there is not what was put there."""
    return field.hasFocus() and field.isModified()
