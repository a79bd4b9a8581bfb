def first[T](items: list[T]) -> T:
    return items[0]


def pair[K, *Ts, **P](key: K, *rest: *Ts) -> tuple[K, *Ts]:
    return (key, *rest)


print(first([1, 2]), first.__type_params__, first.__annotations__)
print(pair("k", 1), pair.__type_params__, pair.__annotations__["return"])
print(first.__name__, first.__qualname__)
