def gen():
    f((x := (yield a)), x)
    while (line := (yield b)) != '':
        c
