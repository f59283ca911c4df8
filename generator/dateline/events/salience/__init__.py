"""Which events and dates matter, and what is said of them."""
