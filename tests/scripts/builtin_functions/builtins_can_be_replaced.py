import builtins


def show_length():
    return len("abc")


print(show_length())
saved = builtins.len
builtins.len = lambda value: "replaced"
print(show_length())
builtins.len = saved
len = lambda value: "shadowed"
print(show_length())
del len
print(show_length())
builtins.extra = "new name"
print(extra)
del builtins.extra
try:
    extra
except NameError as error:
    print(error)
print(__builtins__ is builtins or __builtins__ is vars(builtins), builtins.__name__, builtins.__debug__)
