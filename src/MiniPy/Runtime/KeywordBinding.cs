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
        var isNamed = new bool[signature.NamedCount];
        foreach (int parameter in named)
        {
            isNamed[parameter] = true;
        }

        absent = Others(isNamed, positional, signature.PositionalCount);
        absentKeywordOnly = Others(isNamed, signature.PositionalCount, signature.NamedCount);
    }

    /// <summary>The parameters of a part of them that no keyword names. In plain loops, since queries over numbers would be compiled anew at each start.</summary>
    private static int[] Others(bool[] isNamed, int start, int end)
    {
        int count = 0;
        for (int parameter = start; parameter < end; parameter++)
        {
            count += isNamed[parameter] ? 0 : 1;
        }

        var others = new int[count];
        for (int parameter = end - 1; parameter >= start; parameter--)
        {
            if (!isNamed[parameter])
            {
                others[--count] = parameter;
            }
        }

        return others;
    }

    /// <summary>The binding of a call, or null for one that fails or has arguments without a parameter of their own.</summary>
    public static KeywordBinding? Of(Signature signature, int positional, PyStr[] names)
    {
        if (positional > signature.PositionalCount)
        {
            return null;
        }

        var named = new int[names.Length];
        for (int i = 0; i < named.Length; i++)
        {
            named[i] = signature.FindKeyword(names[i]);
            if (named[i] < positional)
            {
                return null;
            }
        }

        return new KeywordBinding(signature, positional, named);
    }

    /// <summary>True for calls of this function with so many arguments, keywords among them, where its defaults are enough.</summary>
    public bool Fits(PyFunction function, int given) =>
        ReferenceEquals(signature, function.Code.Signature)
        && positional + named.Length == given
        && (absent.Length == 0 || absent[0] >= signature.PositionalCount - function.Defaults.Length)
        && HasDefaults(function.KeywordDefaults);

    private bool HasDefaults(PyDict? defaults)
    {
        foreach (int parameter in absentKeywordOnly)
        {
            if (defaults is null || defaults.GetStr(signature.Names[parameter]).IsUnbound)
            {
                return false;
            }
        }

        return true;
    }

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
