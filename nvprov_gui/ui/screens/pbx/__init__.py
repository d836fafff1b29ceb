"""The PBX of the site: the connection, import, publishing."""
