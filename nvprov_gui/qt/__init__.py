"""Qt glue without screens: background tasks, the serving process, look, settings, translations."""
