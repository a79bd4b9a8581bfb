None.x = 1
x.None = 1
