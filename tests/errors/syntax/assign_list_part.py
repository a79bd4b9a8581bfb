[a, f(), b] = t
