raise ValueError(
    "a",
    "b",
)
