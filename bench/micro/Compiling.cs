using BenchmarkDotNet.Attributes;
using MiniPy.Runtime;
using MiniPy.Syntax;

namespace MiniPy.Micro;

/// <summary>What a line of source costs, in a module of a thousand lines.</summary>
[MemoryDiagnoser]
public class Compiling
{
    private const int Lines = 1000;

    private readonly Interpreter interp = new(TextWriter.Null, TextWriter.Null, TextReader.Null);
    private readonly string text = string.Concat(Enumerable.Range(0, Lines / 10).Select(number => $$"""
        def function_{{number}}(first, second=1):
            total = first + second * {{number}}
            for item in range(first):
                if item % 2 == 0 and item > 3:
                    total += item * second
                else:
                    total = total - helper(item, key=second)
            values = [item * 2 for item in range(total)]
            return {"total": total, "values": values[1:3]}


        """));

    [Benchmark(OperationsPerInvoke = Lines, Description = "text to syntax tree, a line")]
    public object Parse() => Parser.ParseModule(new SourceText(text, "<module>"));

    [Benchmark(OperationsPerInvoke = Lines, Description = "text to executable nodes, a line")]
    public object Compile() => Compiler.Compile(interp, new SourceText(text, "<module>"));
}
