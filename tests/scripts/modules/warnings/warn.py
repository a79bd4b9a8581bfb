import warnings

with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    warnings.warn("plain")
    warnings.warn("with category", DeprecationWarning)
    warnings.warn(RuntimeWarning("an instance"))
    warnings.warn(RuntimeWarning("the category is ignored"), UserWarning)
    warnings.warn(5)

    def caller(level):
        warnings.warn("level", stacklevel=level)

    caller(1)
    caller(2)
    caller(100)
    warnings.warn("with source", source=log)
for item in log:
    print(item.category.__name__, repr(item.message), item.lineno, item.line, item.file, item.source is log)
print(log[-2].filename, log[0].filename == log[5].filename == __file__.rpartition("/")[2] or log[0].filename == __file__)
