def run(text):
    exec(text)
run("missing")
