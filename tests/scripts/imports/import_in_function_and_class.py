def f():
    import shapes.square as inner
    return inner.area(4)


class C:
    from shapes import area
    import sys


print(f(), C.area(1), C.sys.__name__)
try:
    inner
except NameError as error:
    print(error)
