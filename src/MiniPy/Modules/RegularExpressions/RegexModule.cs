using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.RegularExpressions;

/// <summary>The part of <c>re</c> that compiles and matches (library reference, "re - Regular expression operations").</summary>
internal static class RegexModule
{
    private static readonly BuiltinRow[] Rows =
    [
        new("compile", "pattern, flags, /", Compile),
    ];

    public static PyModule Create(Interpreter interp)
    {
        PyModule module = ModuleLoader.MakeModule("_re", Rows);
        module.Names.SetStr(new PyStr("Pattern"), PyPattern.PatternType);
        module.Names.SetStr(new PyStr("Match"), PyMatch.MatchType);
        return module;
    }

    private static Value Compile(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value source = arguments[0];
        if (source.Reference is not (PyStr or PyBytes))
        {
            throw Throw.TypeError("first argument must be string or compiled pattern");
        }

        var parser = new PatternParser(interp, source, (PatternFlags)(int)Operators.IndexClamped(interp, arguments[1]));
        PatternNode node = parser.Parse();
        parser.ThrowPending();
        return new PyPattern(source, node, parser);
    }
}
