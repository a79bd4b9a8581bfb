try:
    1 / 0
finally:
    x = [][0]
