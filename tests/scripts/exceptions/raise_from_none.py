try:
    try:
        raise ValueError("hidden")
    except ValueError:
        raise KeyError("shown") from None
except KeyError as error:
    print(error.__cause__, error.__suppress_context__, repr(error.__context__))
