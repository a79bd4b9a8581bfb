import atexit
def bye(): raise ValueError("bye")
atexit.register(bye)
