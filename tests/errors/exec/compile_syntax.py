compile("a b", "made_up.py", "exec")
