def outer():
    def inner():
        return [1, 2, 3][10]
    return inner() + 1
outer()
