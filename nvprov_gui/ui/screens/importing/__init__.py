"""The import screen: a list before it goes in."""
