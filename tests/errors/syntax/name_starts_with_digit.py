2things = 1
