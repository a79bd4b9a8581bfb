if True: raise ValueError("one line")
