"""A PBX on a real HTTPS socket, written from the facts: both APIs with their habits, delays and faults."""

from tests.e2e.fake_pbx.server import FakePbx
from tests.e2e.fake_pbx.state import ADMIN, PASSWORD, SECRET, PbxState

__all__ = ["ADMIN", "PASSWORD", "SECRET", "FakePbx", "PbxState"]
