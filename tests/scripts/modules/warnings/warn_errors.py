import warnings


def attempt(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print("accepted", args, kwargs)


warn = warnings.warn
attempt(warn, "x", 3)
attempt(warn, "x", int)
attempt(warn, "x", stacklevel="a")
attempt(warn, "x", skip_file_prefixes=[1])
attempt(warn, "x", skip_file_prefixes=(1,))
explicit = warnings.warn_explicit
attempt(explicit, "x", UserWarning, "f.py", "a")
attempt(explicit, "x", UserWarning, "f.py", 1, registry=3)
attempt(explicit, "x", UserWarning, None, 1)
attempt(explicit, "x", UserWarning, "f.py", 1, module_globals=3)
for filter in warnings.filterwarnings, warnings.simplefilter:
    attempt(filter, "bad")
    attempt(filter, "error", lineno="a")
    attempt(filter, "error", lineno=-1)
attempt(warnings.filterwarnings, "error", message=3)
attempt(warnings.filterwarnings, "error", category=3)
attempt(warnings.filterwarnings, "error", category=int)
attempt(warnings.filterwarnings, "error", module=2)
warnings.filters.insert(0, ("strange", None, Warning, None, 0))
attempt(warn, "x")
warnings.filters[0] = ("short",)
warnings._filters_mutated()
attempt(warn, "x")
