try:
    1 / 0
except Missing as e:
    pass
