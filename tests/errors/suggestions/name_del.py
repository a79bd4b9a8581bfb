value = 1
del valeu
