x = foo "bar"
