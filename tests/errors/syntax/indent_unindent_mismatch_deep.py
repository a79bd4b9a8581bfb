if a:
    if b:
        pass
      x = 1
