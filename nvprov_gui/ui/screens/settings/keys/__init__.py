"""The key editor: a picture of the phone, a table, users to drop."""
