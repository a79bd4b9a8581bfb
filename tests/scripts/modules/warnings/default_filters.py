import warnings

for item in warnings.filters:
    print(item)

with warnings.catch_warnings(record=True) as log:
    for category in UserWarning, DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning, FutureWarning, SyntaxWarning, BytesWarning:
        warnings.warn("x", category)
    warnings.warn_explicit("elsewhere", DeprecationWarning, "m.py", 1)
    warnings.warn_explicit("elsewhere", UserWarning, "m.py", 1)
    warnings.warn_explicit("elsewhere", UserWarning, "m.py", 1)
print([(item.category.__name__, str(item.message)) for item in log])
