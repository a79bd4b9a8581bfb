def f[T: undefined_name](x: T) -> T:
    return x


print(f(5))
try:
    f.__type_params__[0].__bound__
except NameError as error:
    print(error)
undefined_name = int
print(f.__type_params__[0].__bound__)
