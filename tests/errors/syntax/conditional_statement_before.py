x = pass if a else 1
