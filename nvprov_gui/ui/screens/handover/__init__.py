"""Handing the site over: to the PBX, to the customer, to a colleague."""
