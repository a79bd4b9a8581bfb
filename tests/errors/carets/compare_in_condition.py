while 1 < None:
    pass
