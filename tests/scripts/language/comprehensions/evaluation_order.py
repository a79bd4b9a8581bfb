def log(x):
    print(x, end=" ")
    return x

print({log(k): log(v) for k, v in [("a", 1), ("b", 2)]})
print([log(x) for x in log([1, 2]) if log(x + 10) > 11])
print({log(1): log(2), log(3): log(4)}, [log(5), log(6)], {log(7)})
print(log(1) if log(0) else log(2))
print(log(1) < log(2) < log(0) < log(9))
print(log(0) or log("") or log("x"), log(1) and log(0) and log(2))
print(log("abc")[log(0):log(2)])
print(log(2) ** log(3) - log(1) * log(4))
