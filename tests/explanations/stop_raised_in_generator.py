def first(items, n):
    for item in items:
        if n == 0:
            raise StopIteration
        n = n - 1
        yield item

print(list(first('abcd', 2)))
