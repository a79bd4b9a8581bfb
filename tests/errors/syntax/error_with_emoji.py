print("😀😀", a b)
