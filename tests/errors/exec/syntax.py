exec("x = (1")
