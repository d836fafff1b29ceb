"""The site file: tables, migrations, secrets. Returns domain objects."""
