"""Files that mean harm: what is refused is in ``refused``, what is taken in ``inert/``."""
