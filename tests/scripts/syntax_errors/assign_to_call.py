# stderr: compared
f() = 5
