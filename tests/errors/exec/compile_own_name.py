exec(compile("\n\nx = [1][5]", __file__, "exec"))
