"""What a technician does, without Qt."""
