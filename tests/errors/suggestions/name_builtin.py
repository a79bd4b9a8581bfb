prnt("a")
