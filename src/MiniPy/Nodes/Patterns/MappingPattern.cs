using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Patterns;

/// <summary><c>{key: pattern, **rest}</c> (reference, 8.6.4.7).</summary>
internal sealed class MappingPattern(ExpressionNode[] keys, PatternNode[] patterns, int restCapture, int position) : PatternNode
{
    private static readonly PyStr GetName = new("get");

    public override bool Matches(Frame frame, Value subject, Value[] captures)
    {
        Interpreter interp = frame.Interpreter;
        if (!PatternProtocol.IsMapping(interp, subject))
        {
            return false;
        }

        frame.Position = position;
        if (keys.Length > 0 && Operators.Length(interp, subject) < keys.Length)
        {
            return false;
        }

        var found = new Value[keys.Length];
        if (!FindAll(frame, subject, found, out PyDict seen))
        {
            return false;
        }

        for (int i = 0; i < found.Length; i++)
        {
            if (!patterns[i].Matches(frame, found[i], captures))
            {
                return false;
            }
        }

        if (restCapture >= 0)
        {
            captures[restCapture] = Rest(interp, subject, seen);
        }

        return true;
    }

    /// <summary>Looks all keys up before any pattern is tried; a mapping's <c>get</c> is asked, so that no default factory makes an item.</summary>
    private bool FindAll(Frame frame, Value subject, Value[] found, out PyDict seen)
    {
        Interpreter interp = frame.Interpreter;
        seen = new PyDict();
        Value get = keys.Length == 0 || subject.Type == Types.Dict ? Value.Unbound : Operators.GetAttribute(interp, subject, GetName);
        var missing = new PyInstance(Types.Object);
        for (int i = 0; i < keys.Length; i++)
        {
            Value key = Evaluate(frame, keys[i]);
            frame.Position = position;
            if (!seen.Get(interp, key).IsUnbound)
            {
                throw Throw.ValueError($"mapping pattern checks duplicate key ({Operators.Repr(interp, key)})");
            }

            seen.Set(interp, key, Value.None);
            found[i] = get.IsUnbound ? subject.Unchecked<PyDict>().Get(interp, key) : interp.Call(get, key, missing);
            if (found[i].IsUnbound || ReferenceEquals(found[i].Reference, missing))
            {
                return false;
            }
        }

        return true;
    }

    private static PyDict Rest(Interpreter interp, Value subject, PyDict seen)
    {
        var rest = new PyDict();
        DictMerging.Update(interp, rest, subject);
        int place = 0;
        while (seen.NextEntry(ref place, out Value key, out _))
        {
            rest.Remove(interp, key);
        }

        return rest;
    }
}
