def gen():
    import math
    yield math.floor(2.5)
    class Local:
        value = yield_free = 5
        def get(self):
            return self.value
    yield Local().get()
    from math import pi as p
    yield p

print(list(gen()))
