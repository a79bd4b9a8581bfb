import warnings


def issue(text, category=UserWarning):
    warnings.warn(text, category)


for action in "always", "default", "module", "once", "ignore", "error":
    with warnings.catch_warnings(record=True) as log:
        warnings.resetwarnings()
        warnings.simplefilter(action)
        raised = 0
        for number in range(3):
            try:
                issue("a" + action)
                issue("b" + action)
                warnings.warn("a" + action)
            except UserWarning as error:
                raised += 1
        print(action, len(log), raised)
