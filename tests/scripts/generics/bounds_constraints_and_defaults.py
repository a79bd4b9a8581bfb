def f[T: int, U: (str, bytes), V = float, W: list[T] = list[int]](): pass


for parameter in f.__type_params__:
    print(parameter, parameter.__bound__, parameter.__constraints__, parameter.has_default())
print(f.__type_params__[2].__default__, f.__type_params__[3].__default__)
