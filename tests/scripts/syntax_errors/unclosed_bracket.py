# stderr: compared
x = (1 + 2
print(x)
