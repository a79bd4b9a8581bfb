using System.Security.Cryptography;
using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Random;

/// <summary>The _random module: the part of random whose speed matters, and what it needs from the system (library reference, "random").</summary>
internal static class RandomModule
{
    private static readonly BuiltinRow[] Rows =
    [
        new("urandom", "size, /", SystemBytes),
        new("sha512", "data, /", (_, a) => new PyBytes(SHA512.HashData(Data(a[0])))),
    ];

    public static PyModule Create(Interpreter interp)
    {
        PyModule module = ModuleLoader.MakeModule("_random", Rows);
        module.Names.SetStr(new PyStr("Random"), PyRandom.RandomType);
        return module;
    }

    private static byte[] Data(Value value) =>
        value.As<PyBytes>()?.Data ?? throw Throw.TypeError($"a bytes-like object is required, not '{value.Type.Name}'");

    private static Value SystemBytes(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        long size = Operators.IndexInt64(interp, arguments[0]);
        if (size < 0)
        {
            throw Throw.ValueError("negative argument not allowed");
        }

        interp.ChargeBytes(size);
        return new PyBytes(RandomNumberGenerator.GetBytes(checked((int)size)));
    }
}
