"""NethVoice REST, redirect services and click to call."""
