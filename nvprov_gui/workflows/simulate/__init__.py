"""Simulated phones for tests and for the demo site: real HTTP, real User-Agents, real file names."""

from nvprov_gui.workflows.simulate.boot import Boot, boot_all
from nvprov_gui.workflows.simulate.phone import SimulatedPhone

__all__ = ["Boot", "SimulatedPhone", "boot_all"]
