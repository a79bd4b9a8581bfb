from contextlib import closing, nullcontext


class Door:
    def close(self):
        print("closed")


with closing(Door()) as door:
    print(type(door).__name__)
try:
    with closing(Door()):
        1 / 0
except ZeroDivisionError as error:
    print(error)
with nullcontext("x") as x:
    print(x)
with nullcontext() as x:
    print(x)
