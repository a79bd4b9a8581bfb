type A = missing
print(A.__value__)
