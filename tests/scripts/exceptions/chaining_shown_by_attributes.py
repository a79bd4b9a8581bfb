def chain():
    try:
        try:
            raise ValueError("first")
        except ValueError:
            raise KeyError("second")
    except KeyError as second:
        raise OSError("third") from second


try:
    chain()
except OSError as error:
    print(repr(error), repr(error.__cause__), repr(error.__context__), error.__suppress_context__)
    print(repr(error.__cause__.__context__), error.__cause__.__cause__, error.__cause__.__suppress_context__)
