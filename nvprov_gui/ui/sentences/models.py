"""What can't be done with models and templates of one's own."""

from __future__ import annotations

from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP

FORMS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Sentences", "There is a model “{name}” already: choose another name."),
    QT_TRANSLATE_NOOP("Sentences", "A model needs a name of at most {count} characters."),
    QT_TRANSLATE_NOOP("Sentences", "There is no model “{name}” any more: choose another one."),
    QT_TRANSLATE_NOOP("Sentences", "There is no model “{name}”. Choose one from the model list."),
    QT_TRANSLATE_NOOP("Sentences", "{count} phones or models use “{name}”: give them another model first."),
    QT_TRANSLATE_NOOP("Sentences", "{name} is a number from 0 to {most}, not “{text}”"),
    QT_TRANSLATE_NOOP("Sentences", "Line {line} of the template is broken: {error}."),
    QT_TRANSLATE_NOOP("Sentences", "The template {file}, line {line} is broken: {error}."),
    QT_TRANSLATE_NOOP("Sentences", "There is no template {file}."),
    QT_TRANSLATE_NOOP("Sentences", "This is no file of models: choose one that ends in .nvmodels."),
    QT_TRANSLATE_NOOP("Sentences", "The file is from a newer version of the program: update first."),
    QT_TRANSLATE_NOOP("Sentences", "A model in the file is not complete: export it again."),
)
