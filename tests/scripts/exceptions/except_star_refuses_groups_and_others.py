def attempt(types):
    try:
        try:
            raise ValueError(1)
        except* types:
            print("took")
    except TypeError as error:
        print(error)


attempt(ExceptionGroup)
attempt(5)
attempt((ValueError, BaseExceptionGroup))
