try:
    pass
except ValueError:
    pass
else:
    x = {}["a"]
