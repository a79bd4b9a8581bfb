import warnings

registry = {}


def issue(text, line=1, category=UserWarning):
    with warnings.catch_warnings(record=True) as log:
        warnings.warn_explicit(text, category, "f.py", line, "m", registry)
    return len(log)


warnings.warn_explicit  # the registry is emptied whenever the filters change
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("default")
    for line in 1, 1, 2, 2:
        warnings.warn_explicit("t", UserWarning, "f.py", line, "m", registry)
    print(len(log), sorted(map(str, registry)))
    warnings.simplefilter("module")
    for line in 1, 1, 2, 2:
        warnings.warn_explicit("t", UserWarning, "f.py", line, "m", registry)
    print(len(log), [key[2:] for key in registry if key != "version"])
    warnings.simplefilter("once")
    for line in 1, 2:
        warnings.warn_explicit("u", UserWarning, "f.py", line, "m", {})
    print(len(log))
    for line in 1, 2:
        warnings.warn_explicit("without registry", UserWarning, "f.py", line, "m")
    print(len(log), list(warnings.onceregistry))
print(issue("x"), issue("x"))
warnings.warn_explicit
print("__warningregistry__" in globals())
with warnings.catch_warnings(record=True):
    warnings.warn("here")
print([key[:2] for key in __warningregistry__ if key != "version"])
