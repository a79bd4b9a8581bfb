print(__import__("shapes.square").__name__)
print(__import__("shapes.square", fromlist=["area"]).__name__)
print(__import__("circle", {"__package__": "shapes", "__name__": "shapes"}, None, ["area"], 1).__name__)
for arguments in ((5,), ("",), ("shapes", None, None, (), -1)):
    try:
        __import__(*arguments)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
