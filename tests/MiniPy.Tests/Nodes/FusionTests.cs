using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime;
using MiniPy.Syntax;
using Xunit;

namespace MiniPy.Tests.Nodes;

/// <summary>Hot trees are fused, and in the tests everything is soon hot: so every script tests the fused form of what it executes more than twice.</summary>
public sealed class FusionTests
{
    [Theory]
    [InlineData("def f(n):\n    return n + 1\n")]
    [InlineData("def f(n):\n    if n % 2:\n        n += 1\n    else:\n        n = -n\n    while n > 0:\n        n -= 3\n    return n\n")]
    [InlineData("def f(n):\n    a, b = n, [n]\n    b[0] += a\n    return a is b or n in b\n")]
    public void A_body_that_is_executed_often_is_fused(string definition) => Assert.IsAssignableFrom<FusedTree>(BodyAfter(definition, calls: 5));

    [Fact]
    public void A_body_that_is_executed_once_is_not() => Assert.IsType<WarmingBody>(BodyAfter("def f(n):\n    return n + 1\n", calls: 1));

    [Fact]
    public void A_generator_goes_on_in_the_fused_form() =>
        Assert.IsAssignableFrom<FusedTree>(BodyAfter("def f(n):\n    i = 0\n    while i < 9:\n        yield i\n        i += 1\n", calls: 1, use: "list(f(i))"));

    [Fact]
    public void Nothing_is_fused_that_only_its_parts_could_be() =>
        Assert.IsNotAssignableFrom<FusedTree>(BodyAfter("def f(n):\n    try:\n        n = n + 1\n    finally:\n        n = n - 1\n", calls: 5));

    [Fact]
    public void The_tests_have_little_patience() => Assert.Equal(2, FusionHeat.Executions);

    private static Body BodyAfter(string definition, int calls, string use = "f(i)")
    {
        Interpreter interp = Engine.NewInterpreter(new EngineOptions { Output = TextWriter.Null, Error = TextWriter.Null });
        Code code = Compiler.Compile(interp, new SourceText($"{definition}for i in range({calls}):\n    {use}\n", "fusion.py"));
        var globals = new PyDict();
        Assert.False(Compiler.Run(interp, code, globals, globals).IsError);
        return globals.GetStr(new PyStr("f")).Unchecked<PyFunction>().Code.Body;
    }
}
