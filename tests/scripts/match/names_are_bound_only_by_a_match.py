def first(pair):
    match pair:
        case [x, 0]:
            return "zero", x
        case [x, y, z]:
            return "three", x
    try:
        return x
    except UnboundLocalError as error:
        return str(error)


print(first([1, 0]))
print(first([1, 2, 3]))
print(first([1, 2]))
