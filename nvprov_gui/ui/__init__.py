"""The window: frame, screens, models, widgets."""
