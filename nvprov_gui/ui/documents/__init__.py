"""Documents for customer and office, printed by Qt itself."""
