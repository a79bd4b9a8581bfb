for statement in ("import nowhere", "import shapes.nowhere", "import lazy_names.inner", "from nowhere import x", "import nowhere.inner"):
    try:
        exec(statement)
    except ImportError as error:
        print(type(error).__name__, error, error.name)
try:
    from shapes import missing
except ImportError as error:
    print(str(error).split(" (/")[0], error.name, error.name_from)
