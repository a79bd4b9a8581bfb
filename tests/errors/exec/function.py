namespace = {}
exec("def f(a):\n    return a + 1", namespace)
namespace["f"]("x")
