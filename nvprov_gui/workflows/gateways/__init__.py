"""Gateways: a form, its file, and the way it gets into the box."""

from nvprov_gui.workflows.gateways.export import export_zip
from nvprov_gui.workflows.gateways.forms import Problem, check, render
from nvprov_gui.workflows.gateways.pushing import Pushing, job_for

__all__ = ["Problem", "Pushing", "check", "export_zip", "job_for", "render"]
