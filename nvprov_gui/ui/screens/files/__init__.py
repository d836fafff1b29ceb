"""Firmware, ringtones and pictures of the site."""
