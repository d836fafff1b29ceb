"""Snom's and Gigaset's files, read as the phones read them."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from nvprov_gui.rendering.phone import render_phone


def rendered(model_id: str, **values: str) -> ET.Element:
    """The file of a model with these values over the shipped ones."""
    return ET.fromstring(render_phone(model_id, values).text.encode())


def snom_settings(file: ET.Element) -> dict[str, str]:
    """Settings by name; of those with an identity only the first identity's."""
    section = file.find("phone-settings")
    assert section is not None
    return {each.tag: each.text or "" for each in section if each.get("idx") in (None, "1")}


def snom_keys(file: ET.Element) -> list[ET.Element]:
    """Line keys, then the keys of the modules; they must be numbered through from 0."""
    found = file.findall("functionKeys/fkey")
    assert [key.get("idx") for key in found] == [str(at) for at in range(len(found))]
    return found


def maxwell_params(file: ET.Element) -> dict[str, str]:
    """All parameters; none may stand twice."""
    found = [(param.get("name", ""), param.get("value", "")) for param in file.findall("nvm/param")]
    assert len(found) == len(dict(found))
    return dict(found)
