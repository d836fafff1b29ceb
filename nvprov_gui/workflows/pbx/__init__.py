"""The PBX's side of a site: the connection kept, import, publishing, redirect services."""
