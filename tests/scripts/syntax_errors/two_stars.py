# stderr: compared
a, *b, *c = 1, 2, 3
