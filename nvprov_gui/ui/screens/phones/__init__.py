"""The main screen: users beside phones, the inspector, the live console."""
