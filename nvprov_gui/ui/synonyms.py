"""Other words for what a command says, in every language that the window speaks."""

from __future__ import annotations

import re

from nvprov_gui.domain.folding import folded

_ALIKE: tuple[tuple[str, ...], ...] = tuple(
    tuple(line.split())
    for line in (
        "colours colori theme appearance color tema aspetto",
        "dark scuri night scuro notte",
        "light chiari day chiaro giorno",
        "remove rimuovi togli delete erase elimina cancella",
        "add new aggiungi nuovo nuova create crea",
        "import importa load carica",
        "export esporta save salva",
        "restart riavvia reboot riavvio",
        "quit esci exit chiudi close",
        "redo ripeti ripristina rifai again",
        "settings impostazioni options preferences opzioni preferenze",
        "report rapporto relazione pdf",
        "trunk trunks fascio fasci provider operatore",
        "pbx centralino switchboard",
        "certificate certificato tls https fingerprint impronta",
        "sound audio voice voce suono",
        "gateway gateways adattatore adapter",
        "scan scansiona cerca discover search find trova",
    )
)
_WORD = re.compile(r"\w+")


def alike(text: str) -> str:
    """Words by which a command can be found that doesn't say them."""
    there = set(_WORD.findall(folded(text)))
    return " ".join(word for line in _ALIKE if there.intersection(line) for word in line)
