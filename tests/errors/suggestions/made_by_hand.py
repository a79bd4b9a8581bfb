raise NameError("name is wrong", name="prin")
