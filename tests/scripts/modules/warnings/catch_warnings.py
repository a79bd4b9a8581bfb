import sys
import warnings

catcher = warnings.catch_warnings(record=True)
print(catcher, warnings.catch_warnings(module=sys), warnings.catch_warnings())
try:
    catcher.__exit__(None, None, None)
except RuntimeError as error:
    print(error)
before = warnings.filters
with catcher as log:
    print(log, warnings.filters is before, warnings.filters == before)
    try:
        catcher.__enter__()
    except RuntimeError as error:
        print(error)
    warnings.warn("kept")
    print(log[0].message, len(log))
print(warnings.filters is before)
with warnings.catch_warnings(action="error", category=RuntimeWarning) as nothing:
    print(nothing, warnings.filters[0])
    try:
        warnings.warn("x", RuntimeWarning)
    except RuntimeWarning as error:
        print(repr(error))
for arguments, keywords in [((1,), {}), ((), {"action": "strange"})]:
    try:
        with warnings.catch_warnings(*arguments, **keywords):
            print("entered")
    except (TypeError, ValueError) as error:
        print(error)
