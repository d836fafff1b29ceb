"""Everything that reads bytes from outside, fed with what nobody would send.

A million inputs: ``python -m tests.fuzz`` (some minutes); see ``--help``. What it finds becomes a test.
"""
