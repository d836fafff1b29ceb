"""Finds devices on the network: one module per method, each yields findings."""
