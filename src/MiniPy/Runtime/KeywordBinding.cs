using MiniPy.Objects;

namespace MiniPy.Runtime;

/// <summary>
/// Where the arguments of one call with keywords go among the parameters of one function (reference, 6.3.4). It is worked out once; then a call copies
/// values from place to place, and compares no names.
/// </summary>
internal sealed class KeywordBinding
{
    private readonly Signature signature;
    private readonly int positional;

    /// <summary>The parameter of each keyword.</summary>
    private readonly int[] named;

    /// <summary>The positional parameters without an argument, the first one first.</summary>
    private readonly int[] absent;

    /// <summary>The keyword-only parameters without an argument.</summary>
    private readonly int[] absentKeywordOnly;

    private KeywordBinding(Signature signature, int positional, int[] named)
    {
        this.signature = signature;
        this.positional = positional;
        this.named = named;
        int[] all = [.. Enumerable.Range(positional, signature.NamedCount - positional).Except(named)];
        absent = Array.FindAll(all, parameter => parameter < signature.PositionalCount);
        absentKeywordOnly = Array.FindAll(all, parameter => parameter >= signature.PositionalCount);
    }

    /// <summary>The binding of a call, or null for one that fails or has arguments without a parameter of their own.</summary>
    public static KeywordBinding? Of(Signature signature, int positional, PyStr[] names)
    {
        if (positional > signature.PositionalCount)
        {
            return null;
        }

        int[] named = Array.ConvertAll(names, signature.FindKeyword);
        return Array.Exists(named, parameter => parameter < positional) ? null : new KeywordBinding(signature, positional, named);
    }

    /// <summary>True for calls of this function with so many arguments, keywords among them, where its defaults are enough.</summary>
    public bool Fits(PyFunction function, int given) =>
        ReferenceEquals(signature, function.Code.Signature)
        && positional + named.Length == given
        && (absent.Length == 0 || absent[0] >= signature.PositionalCount - function.Defaults.Length)
        && (absentKeywordOnly.Length == 0 || HasDefaults(function.KeywordDefaults));

    private bool HasDefaults(PyDict? defaults) =>
        defaults is not null && Array.TrueForAll(absentKeywordOnly, parameter => !defaults.GetStr(signature.Names[parameter]).IsUnbound);

    /// <summary>Writes the parameters of a call that fits.</summary>
    public void Fill(PyFunction function, ReadOnlySpan<Value> values, Frame called)
    {
        int i = 0;
        for (; i < positional; i++)
        {
            called[Frame.FirstLocal + i] = values[i];
        }

        foreach (int parameter in named)
        {
            called[Frame.FirstLocal + parameter] = values[i++];
        }

        Value[] defaults = function.Defaults;
        foreach (int parameter in absent)
        {
            called[Frame.FirstLocal + parameter] = defaults[parameter - signature.PositionalCount + defaults.Length];
        }

        foreach (int parameter in absentKeywordOnly)
        {
            called[Frame.FirstLocal + parameter] = function.KeywordDefaults!.GetStr(signature.Names[parameter]);
        }

        if (signature.HasVarArgs)
        {
            called[Frame.FirstLocal + signature.NamedCount] = PyTuple.Empty;
        }

        if (signature.HasVarKeywords)
        {
            called[Frame.FirstLocal + signature.Count - 1] = new PyDict();
        }
    }
}
