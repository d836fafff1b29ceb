"""Trunks: the provider, the account, the checks, and each call as a ladder."""
