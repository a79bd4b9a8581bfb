def consumer():
    n = yield

errors = []
for value in (1, 2):
    try:
        consumer().send(value)
    except TypeError as error:
        errors.append(error)
raise ExceptionGroup('two at once', errors)
