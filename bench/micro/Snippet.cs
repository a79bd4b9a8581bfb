using MiniPy.Objects;
using MiniPy.Runtime;
using MiniPy.Syntax;

namespace MiniPy.Micro;

/// <summary>A loop of a thousand turns in Python, compiled once and called again and again in one interpreter.</summary>
internal sealed class Snippet
{
    /// <summary>How many turns one call makes.</summary>
    public const int Turns = 1000;

    private readonly Interpreter interp = new(TextWriter.Null, TextWriter.Null, TextReader.Null);
    private readonly Value function;

    /// <param name="turn">What one turn does: statements on one line.</param>
    /// <param name="setUp">What stands before the loop in the same function: statements on one line.</param>
    /// <param name="globals">What stands before the function: whole lines.</param>
    public Snippet(string turn, string setUp = "pass", string globals = "")
    {
        string text = $"{globals}\ndef run():\n    {setUp}\n    for i in range({Turns}):\n        {turn.Replace("\n", "\n        ", StringComparison.Ordinal)}\n";
        var names = new PyDict();
        names.SetStr(new PyStr("__builtins__"), interp.Builtins);
        names.SetStr(new PyStr("__name__"), new PyStr("__main__"));
        Code code = Compiler.Compile(interp, new SourceText(text, "<snippet>"));
        if (Compiler.Run(interp, code, names, names).IsError)
        {
            throw interp.ThrowPending();
        }

        function = names.GetStr(new PyStr("run"));
    }

    public void Run() => interp.Call(function);
}
