"""Reads vendor_templates: models, capabilities, OUIs, User-Agents, DHCP and RPS facts."""
