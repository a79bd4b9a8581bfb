"""The annotations of parameters that are positional only are evaluated after those of the other positional ones."""


def told(value):
    print(value, end=" ")
    return value


def f(a: told("a"), /, b: told("b"), *c: told("c"), d: told("d"), **e: told("e")) -> told("r"):
    pass


print(f.__annotations__)


def yielding():
    def f(a: (yield "a"), /, b: (yield "b") = (yield "default"), *c: (yield "c"), d: (yield "d"), **e: (yield "e")) -> (yield "r"):
        pass

    print(f.__annotations__)


g = yielding()
sent = None
while True:
    try:
        sent = g.send(sent)
        print(sent)
    except StopIteration:
        break
