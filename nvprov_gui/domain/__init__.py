"""Values and rules in plain Python: no Qt, no database, no input or output."""
