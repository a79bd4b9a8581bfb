using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Patterns;

/// <summary><c>Class(pattern, name=pattern)</c> (reference, 8.6.4.8).</summary>
internal sealed class ClassPattern(ExpressionNode type, PatternNode[] patterns, PyStr[] keywords, PatternNode[] keywordPatterns, int position) : PatternNode
{
    private static readonly PyStr MatchArgs = new("__match_args__");

    public override bool Matches(Frame frame, Value subject, Value[] captures)
    {
        Interpreter interp = frame.Interpreter;
        Value candidate = Evaluate(frame, type);
        frame.Position = position;
        PyType wanted = candidate.Reference as PyType ?? throw Throw.TypeError("called match pattern must be a class");
        if (!TypeChecks.IsInstance(interp, subject, candidate))
        {
            return false;
        }

        var seen = new HashSet<string>();
        return MatchesPositional(frame, wanted, subject, captures, seen) && MatchesKeywords(frame, wanted, subject, captures, seen);
    }

    private bool MatchesPositional(Frame frame, PyType wanted, Value subject, Value[] captures, HashSet<string> seen)
    {
        if (patterns.Length == 0)
        {
            return true;
        }

        Interpreter interp = frame.Interpreter;
        Value declared = Operators.FindAttribute(interp, wanted, MatchArgs);
        bool matchesItself = declared.IsUnbound && PatternProtocol.MatchesItself(wanted);
        if (!declared.IsUnbound && declared.As<PyTuple>() is null)
        {
            throw Throw.TypeError($"{wanted.Name}.__match_args__ must be a tuple (got {declared.Type.Name})");
        }

        Value[] names = declared.IsUnbound ? [] : declared.As<PyTuple>()!.Items;
        int allowed = matchesItself ? 1 : names.Length;
        if (allowed < patterns.Length)
        {
            throw Throw.TypeError(
                $"{wanted.Name}() accepts {allowed} positional sub-pattern{(allowed == 1 ? string.Empty : "s")} ({patterns.Length} given)");
        }

        if (matchesItself)
        {
            return patterns[0].Matches(frame, subject, captures);
        }

        for (int i = 0; i < patterns.Length; i++)
        {
            PyStr name = names[i].As<PyStr>() ?? throw Throw.TypeError($"__match_args__ elements must be strings (got {names[i].Type.Name})");
            if (!MatchesAttribute(frame, wanted, subject, name, patterns[i], captures, seen))
            {
                return false;
            }
        }

        return true;
    }

    private bool MatchesKeywords(Frame frame, PyType wanted, Value subject, Value[] captures, HashSet<string> seen)
    {
        for (int i = 0; i < keywords.Length; i++)
        {
            if (!MatchesAttribute(frame, wanted, subject, keywords[i], keywordPatterns[i], captures, seen))
            {
                return false;
            }
        }

        return true;
    }

    private bool MatchesAttribute(
        Frame frame, PyType wanted, Value subject, PyStr name, PatternNode pattern, Value[] captures, HashSet<string> seen)
    {
        if (!seen.Add(name.Text))
        {
            throw Throw.TypeError($"{wanted.Name}() got multiple sub-patterns for attribute '{name.Text}'");
        }

        frame.Position = position;
        Value attribute = Operators.FindAttribute(frame.Interpreter, subject, name);
        return !attribute.IsUnbound && pattern.Matches(frame, attribute, captures);
    }
}
