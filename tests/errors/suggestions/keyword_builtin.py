int("1", bas=2)
