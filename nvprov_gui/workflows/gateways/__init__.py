"""Gateways: a form, its file, and the way it gets into the box."""

from nvprov_gui.workflows.gateways.around import Around, around, check_among
from nvprov_gui.workflows.gateways.export import export_zip
from nvprov_gui.workflows.gateways.forms import Problem, check, in_the_way, render, silent
from nvprov_gui.workflows.gateways.pushing import Pushing, job_for

__all__ = [
    "Around",
    "Problem",
    "Pushing",
    "around",
    "check",
    "check_among",
    "export_zip",
    "in_the_way",
    "job_for",
    "render",
    "silent",
]
