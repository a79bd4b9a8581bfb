class NoExit:
    def __enter__(self):
        pass

class NoEnter:
    def __exit__(self, *a):
        pass

class Fail:
    def __enter__(self):
        raise ValueError("enter")

    def __exit__(self, *a):
        print("never")

class FailExit:
    def __enter__(self):
        return self

    def __exit__(self, *a):
        raise KeyError("exit")

for m in (5, None, NoExit(), NoEnter(), Fail(), FailExit()):
    try:
        with m:
            raise IndexError("body")
    except Exception as e:
        print(type(e).__name__, e, repr(e.__context__))
