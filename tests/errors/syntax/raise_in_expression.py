x = y or raise ValueError
