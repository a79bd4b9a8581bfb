[a, b] = "xyz"
