if x++:
    pass
