import traceback
try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError("v") from e
except ValueError:
    traceback.print_exc()
    traceback.print_exc(chain=False)
