"""Qt glue without screens: tasks, processes, theme, translations, paths."""
