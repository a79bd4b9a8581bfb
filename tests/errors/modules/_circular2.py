from _circular import a
b = 2
