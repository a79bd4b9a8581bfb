def f():
    try:
        raise ValueError("one")
    finally:
        raise TypeError("two")
f()
