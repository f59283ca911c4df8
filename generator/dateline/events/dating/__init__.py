"""Which clause each time dates, and what time every clause has."""
