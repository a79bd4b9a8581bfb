class M:
    def __enter__(self):
        return "m"

    def __exit__(self, *args):
        print("exit", args[0] and args[0].__name__)

def gen():
    for i in range(2):
        with M() as m:
            while True:
                try:
                    if i:
                        for j in "ab":
                            try:
                                yield i, j, m
                            finally:
                                yield "f" + j
                        raise KeyError(i)
                    yield i
                    break
                except KeyError as e:
                    yield repr(e)
                    break
                else:
                    yield "never"

print(list(gen()))
