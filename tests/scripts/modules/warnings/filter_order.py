import warnings

warnings.resetwarnings()
print(warnings.filters)
warnings.simplefilter("error", UserWarning)
warnings.simplefilter("ignore")
warnings.simplefilter("always", RuntimeWarning, lineno=3, append=True)
warnings.filterwarnings("once", category=FutureWarning)
for item in warnings.filters:
    print(item)
warnings.simplefilter("error", UserWarning)
warnings.simplefilter("always", RuntimeWarning, 3, True)
print(len(warnings.filters), warnings.filters[0])
try:
    warnings.warn("now an error")
except UserWarning as error:
    print(repr(error))
warnings.resetwarnings()
print(warnings.filters)
