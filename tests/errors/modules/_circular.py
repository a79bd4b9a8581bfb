from _circular2 import b
a = 1
