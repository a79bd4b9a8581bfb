flags = (1 | 2) & ("a")
