print([1].push(3), 2)
