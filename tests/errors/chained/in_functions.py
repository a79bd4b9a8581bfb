def low():
    return {}["key"]
def middle():
    try:
        return low()
    except KeyError as error:
        raise LookupError("no entry") from error
def top():
    try:
        middle()
    except LookupError:
        print(1 + "a")
top()
