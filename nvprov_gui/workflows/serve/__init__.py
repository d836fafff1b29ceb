"""The serving process: a site's files over HTTP, reported as JSON lines."""

from nvprov_gui.workflows.serve.child import Options, run

__all__ = ["Options", "run"]
