print("a", ed="")
