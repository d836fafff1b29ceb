"""Models and templates of one's own."""
