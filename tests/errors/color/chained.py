try:
    {}["a"]
except KeyError as e:
    raise ValueError("text") from e
