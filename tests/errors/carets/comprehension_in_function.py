def f(items):
    return [item.name for item in items]
f([1])
