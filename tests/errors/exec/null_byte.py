compile("x\0y", "<s>", "exec")
