class C:
    def __del__(self):
        try:
            1 / 0
        except ZeroDivisionError:
            raise ValueError("in del")
c = C()
del c
