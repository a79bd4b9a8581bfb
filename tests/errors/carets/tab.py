if True:
	x = [1,	1 / 0]
