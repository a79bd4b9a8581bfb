tim = 1
print(time)
