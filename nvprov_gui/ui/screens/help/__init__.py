"""Help in place: what goes wrong, what the program sends, keys, versions and licences."""
