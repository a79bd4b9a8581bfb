using BenchmarkDotNet.Attributes;

namespace MiniPy.Micro;

/// <summary>What the parts of a running program cost: the time of a turn of a loop that does one thing. The empty loop is to be taken off.</summary>
[MemoryDiagnoser]
public class Parts
{
    private const string Point = "class Point:\n    def __init__(self):\n        self.x = 1\n    def get(self):\n        return 1\np = Point()\n";

    private readonly Snippet loop = new("pass");
    private readonly Snippet resume = new("next(g)", "g = gen()", "def gen():\n    while True:\n        yield 1\n");
    private readonly Snippet send = new("send(i)", "g = gen(); next(g); send = g.send", "def gen():\n    x = 0\n    while True:\n        x = yield x\n");
    private readonly Snippet forOver = new("for x in g():\n    pass", "g = gen", "def gen():\n    yield 1\n");
    private readonly Snippet call = new("f(i)", globals: "def f(x):\n    return x\n");
    private readonly Snippet keywordCall = new("f(x=i)", globals: "def f(x, y=2):\n    return x\n");
    private readonly Snippet methodCall = new("q.get()", "q = p", Point);
    private readonly Snippet builtinCall = new("len(s)", "s = 'abc'");
    private readonly Snippet instance = new("Point()", globals: Point);
    private readonly Snippet attributeGet = new("q.x", "q = p", Point);
    private readonly Snippet attributeSet = new("q.x = i", "q = p", Point);
    private readonly Snippet dictGet = new("d['key']", "d = {'key': 1, 'other': 2}");
    private readonly Snippet dictSet = new("d[i] = i", "d = {}");
    private readonly Snippet listIndex = new("v[3]", "v = [1, 2, 3, 4]");
    private readonly Snippet listAppend = new("v.append(i)", "v = []");
    private readonly Snippet concatenation = new("s = s + 'x'", "s = ''");
    private readonly Snippet arithmetic = new("n = n + i * 3", "n = 0");
    private readonly Snippet raise = new("try:\n    raise ValueError\nexcept ValueError:\n    pass");
    private readonly Snippet raiseThroughCall = new("try:\n    f()\nexcept ValueError:\n    pass", globals: "def f():\n    raise ValueError\n");

    [Benchmark(Baseline = true, OperationsPerInvoke = Snippet.Turns, Description = "(empty loop)")]
    public void Loop() => loop.Run();

    [Benchmark(OperationsPerInvoke = Snippet.Turns, Description = "next(g)")]
    public void Resume() => resume.Run();

    [Benchmark(OperationsPerInvoke = Snippet.Turns, Description = "g.send(i)")]
    public void Send() => send.Run();

    [Benchmark(OperationsPerInvoke = Snippet.Turns, Description = "a generator made, its one item consumed by for")]
    public void ForOver() => forOver.Run();

    [Benchmark(OperationsPerInvoke = Snippet.Turns, Description = "f(i)")]
    public void Call() => call.Run();

    [Benchmark(OperationsPerInvoke = Snippet.Turns, Description = "f(x=i), with a default")]
    public void KeywordCall() => keywordCall.Run();

    [Benchmark(OperationsPerInvoke = Snippet.Turns, Description = "p.get()")]
    public void MethodCall() => methodCall.Run();

    [Benchmark(OperationsPerInvoke = Snippet.Turns, Description = "len(s)")]
    public void BuiltinCall() => builtinCall.Run();

    [Benchmark(OperationsPerInvoke = Snippet.Turns, Description = "Point(), with __init__")]
    public void Instance() => instance.Run();

    [Benchmark(OperationsPerInvoke = Snippet.Turns, Description = "p.x")]
    public void AttributeGet() => attributeGet.Run();

    [Benchmark(OperationsPerInvoke = Snippet.Turns, Description = "p.x = i")]
    public void AttributeSet() => attributeSet.Run();

    [Benchmark(OperationsPerInvoke = Snippet.Turns, Description = "d['key']")]
    public void DictGet() => dictGet.Run();

    [Benchmark(OperationsPerInvoke = Snippet.Turns, Description = "d[i] = i, growing")]
    public void DictSet() => dictSet.Run();

    [Benchmark(OperationsPerInvoke = Snippet.Turns, Description = "v[3]")]
    public void ListIndex() => listIndex.Run();

    [Benchmark(OperationsPerInvoke = Snippet.Turns, Description = "v.append(i)")]
    public void ListAppend() => listAppend.Run();

    [Benchmark(OperationsPerInvoke = Snippet.Turns, Description = "s = s + 'x'")]
    public void Concatenation() => concatenation.Run();

    [Benchmark(OperationsPerInvoke = Snippet.Turns, Description = "n = n + i * 3")]
    public void Arithmetic() => arithmetic.Run();

    [Benchmark(OperationsPerInvoke = Snippet.Turns, Description = "raise, except in the same function")]
    public void Raise() => raise.Run();

    [Benchmark(OperationsPerInvoke = Snippet.Turns, Description = "raise, except in the caller")]
    public void RaiseThroughCall() => raiseThroughCall.Run();
}
