import ring_b

value = "a"
