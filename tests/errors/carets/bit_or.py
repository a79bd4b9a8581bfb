flags = 1 | "a"
