error = ValueError("x")
print(hasattr(error, "__notes__"))
error.add_note("one")
error.add_note("two")
print(error.__notes__)
try:
    error.add_note(5)
except TypeError as problem:
    print(problem)
error.__notes__ = "not a list"
try:
    error.add_note("three")
except TypeError as problem:
    print(problem)
