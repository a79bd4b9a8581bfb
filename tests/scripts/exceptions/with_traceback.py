try:
    raise ValueError("original")
except ValueError as error:
    saved = error.__traceback__
fresh = KeyError("fresh").with_traceback(saved)
print(fresh.__traceback__ is saved)
fresh.__traceback__ = None
print(fresh.__traceback__)
for value in (5, "tb"):
    try:
        fresh.__traceback__ = value
    except TypeError as error:
        print(error)
try:
    del fresh.__traceback__
except TypeError as error:
    print(error)
