class NoExit:
    def __enter__(self):
        return 1


class NoEnter:
    def __exit__(self, *args):
        pass


class BadTruth:
    def __bool__(self):
        raise RuntimeError("truth")


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return BadTruth()


for manager in (5, NoExit(), NoEnter()):
    try:
        with manager:
            pass
    except TypeError as error:
        print(error)
try:
    with Manager():
        raise ValueError("body")
except RuntimeError as error:
    print(error, repr(error.__context__))
with Manager():
    print("without an exception the answer is not asked for its truth")
