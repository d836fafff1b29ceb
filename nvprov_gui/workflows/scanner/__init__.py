"""A barcode scanner that types: what a code is, and what it does to the site."""
