iter([1]).send(5)
