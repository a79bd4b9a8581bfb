# stderr: compared
x = "abc
