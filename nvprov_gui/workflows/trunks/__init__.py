"""Trunks: tested from the laptop, written down in a dossier for the provider and the help desk."""
