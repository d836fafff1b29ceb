"""Turns parameters into the bytes a phone or gateway reads."""
