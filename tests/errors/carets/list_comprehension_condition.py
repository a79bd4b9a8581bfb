x = [n for n in "ab" if n > 1]
