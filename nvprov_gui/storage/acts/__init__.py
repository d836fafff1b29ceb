"""What can be changed in a site, one module per kind of thing."""
