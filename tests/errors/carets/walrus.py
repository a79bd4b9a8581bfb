if (n := 1 / 0) > 1:
    pass
