x = 1 if False else 1 / 0
