x: missing = 1
