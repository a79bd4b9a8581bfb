exec(compile("x = [1, 2][5]", "<template>", "exec"))
