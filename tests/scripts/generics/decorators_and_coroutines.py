def tag(function):
    function.tag = "tagged"
    return function


@tag
def f[T](x: T): pass


@tag
class C[T]: pass


async def co[T](x: T): pass


def gen[T](x: T):
    yield T.__name__


print(f.tag, C.tag, co.__type_params__, list(gen(1)))
c = co(1)
c.close()
