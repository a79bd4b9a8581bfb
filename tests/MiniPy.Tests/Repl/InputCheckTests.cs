using Xunit;

namespace MiniPy.Tests.Repl;

/// <summary>When an input is complete, and how its next line is indented.</summary>
public sealed class InputCheckTests
{
    [Theory]
    [InlineData("")]
    [InlineData("# only a comment")]
    [InlineData("x = 1")]
    [InlineData("f(1,\n  2)")]
    [InlineData("if x:\n    pass\n")]
    [InlineData("if x:\n    pass\n    ")]
    [InlineData("for x in y: pass\n")]
    [InlineData("def f():\n    return 1\n\nf()")]
    [InlineData("s = '''a\nb'''")]
    public void IsComplete(string text) => Assert.Equal(InputState.Complete, ReplSession.Check(text));

    [Theory]
    [InlineData("if x:")]
    [InlineData("if x:\n")]
    [InlineData("if x:\n    pass")]
    [InlineData("for x in y: pass")]
    [InlineData("f(1,")]
    [InlineData("f(1,\n")]
    [InlineData("s = '''a\nb")]
    [InlineData("s = f'''a{b}")]
    [InlineData("x = 1 + \\")]
    [InlineData("@decorator")]
    [InlineData("@decorator\n")]
    [InlineData("try:\n    pass\n")]
    [InlineData("class A:\n    def f(self):\n")]
    [InlineData("match x:\n    case 1:\n        pass")]
    public void IsIncomplete(string text) => Assert.Equal(InputState.Incomplete, ReplSession.Check(text));

    [Theory]
    [InlineData("x = = 1")]
    [InlineData("x = 1 +")]
    [InlineData("f)")]
    [InlineData("s = 'a")]
    [InlineData("return")]
    [InlineData("if x:\npass\n")]
    [InlineData("  x")]
    public void IsInvalid(string text) => Assert.Equal(InputState.Invalid, ReplSession.Check(text));

    [Theory]
    [InlineData("x = 1", "")]
    [InlineData("if x:", "    ")]
    [InlineData("if x:  # why", "    ")]
    [InlineData("if x:\n  if y:", "    ")]
    [InlineData("if x:\n  y", "  ")]
    [InlineData("if x:\n    y\n    if z:", "        ")]
    [InlineData("f(a,\n  b,", "  ")]
    public void IndentsAsTheLineBefore(string text, string indent) => Assert.Equal(indent, ReplSession.IndentFor(text));
}
