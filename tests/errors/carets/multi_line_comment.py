x = (1  # one
     +  # plus + and (
     "a")
