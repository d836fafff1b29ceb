"""Telnet sessions to gateways, one module per gateway family."""
