doubled = (2 * n for n in [1, 2])
doubled.send('now')
