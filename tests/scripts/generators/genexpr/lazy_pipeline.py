def log(name, it):
    for x in it:
        print(name, x)
        yield x

numbers = log("source", range(6))
even = (x for x in numbers if x % 2 == 0)
squares = (x * x for x in even)
print(next(squares), next(squares))
print(list(squares))
