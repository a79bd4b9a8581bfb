x = max(int("1"), int("x"))
