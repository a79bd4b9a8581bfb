import lazy_names
from lazy_names import computed

print(lazy_names.computed, computed, dir(lazy_names), hasattr(lazy_names, "other"))
try:
    lazy_names.other
except AttributeError as error:
    print(error)
try:
    from lazy_names import other
except ImportError as error:
    print(str(error).split(" (/")[0])
