match [1, 2]:
    case whole:
        print(whole)
print(whole)

match 5:
    case int() as number if number > 10:
        print("large")
    case other:
        print("bound before the guard:", number, other)
