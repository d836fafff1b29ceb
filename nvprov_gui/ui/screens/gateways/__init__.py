"""Gateways: their list, their form with ports, and the push with its live console."""
