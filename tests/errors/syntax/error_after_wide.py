print("中文", a b)
