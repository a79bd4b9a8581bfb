try:
    a
except* A as e:
    b
except *B:
    c
