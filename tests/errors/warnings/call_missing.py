x = (1) (2) if False else 3
