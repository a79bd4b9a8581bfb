try:
    1 / 0
except ZeroDivisionError as e:
    e.add_note("first")
    e.add_note("second\nin two lines")
    raise
