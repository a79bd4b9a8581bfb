using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules;

/// <content>What the module says about the interpreter and its numbers.</content>
internal static partial class SysModule
{
    private static readonly PyType VersionInfo = StructSequenceSlots.Define("sys", "version_info", "major", "minor", "micro", "releaselevel", "serial");

    private static readonly PyType Flags = StructSequenceSlots.Define(
        "sys", "flags", "debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site", "no_site", "ignore_environment", "verbose",
        "bytes_warning", "quiet", "hash_randomization", "isolated", "dev_mode", "utf8_mode", "warn_default_encoding", "safe_path", "int_max_str_digits");

    private static readonly PyType FloatInfo = StructSequenceSlots.Define(
        "sys", "float_info", "max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon", "radix", "rounds");

    private static readonly PyType IntInfo = StructSequenceSlots.Define(
        "sys", "int_info", "bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold");

    private static readonly PyType HashInfo = StructSequenceSlots.Define(
        "sys", "hash_info", "width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff");

    private static void AddInformation(Interpreter interp, PyDict names)
    {
        void Set(string name, Value value) => names.SetStr(new PyStr(name), value);

        Value[] version = [Value.FromInt(3), Value.FromInt(13), Value.FromInt(0), Value.FromString("final"), Value.FromInt(0)];
        var implementation = new PySimpleNamespace(Types.SimpleNamespace);
        PyDict about = implementation.AttributesForWriting()!;
        about.SetStr(new PyStr("name"), Value.FromString("minipy"));
        about.SetStr(new PyStr("cache_tag"), Value.None);
        about.SetStr(new PyStr("version"), new PyTuple(version, VersionInfo));
        about.SetStr(new PyStr("hexversion"), Value.FromInt(0x030d00f0));
        Set("version", Value.FromString("3.13.0 (MiniPy)"));
        Set("version_info", new PyTuple(version, VersionInfo));
        Set("hexversion", Value.FromInt(0x030d00f0));
        Set("api_version", Value.FromInt(1013));
        Set("implementation", implementation);
        Set("copyright", PyStr.Empty);
        Set("platform", Value.FromString(OperatingSystem.IsWindows() ? "win32" : OperatingSystem.IsMacOS() ? "darwin" : "linux"));
        Set("byteorder", Value.FromString(BitConverter.IsLittleEndian ? "little" : "big"));
        Set("maxsize", Value.FromInt(long.MaxValue));
        Set("maxunicode", Value.FromInt(0x10ffff));
        Set("float_repr_style", Value.FromString("short"));
        Set("flags", new PyTuple(FlagValues(interp.Flags), Flags));
        Set("float_info", new PyTuple(FloatValues(), FloatInfo));
        Set("int_info", new PyTuple([Value.FromInt(30), Value.FromInt(4), Value.FromInt(4300), Value.FromInt(640)], IntInfo));
        Set("hash_info", new PyTuple(HashValues(), HashInfo));
        Set("executable", PyStr.Empty);
        Set("prefix", PyStr.Empty);
        Set("exec_prefix", PyStr.Empty);
        Set("base_prefix", PyStr.Empty);
        Set("base_exec_prefix", PyStr.Empty);
        Set("platlibdir", Value.FromString("lib"));
        Set("abiflags", PyStr.Empty);
        Set("dont_write_bytecode", Value.True);
        Set("pycache_prefix", Value.None);
        Set("warnoptions", new PyList(Texts(interp.Flags.WarningFilters)));
        Set("_xoptions", ImplementationOptions(interp.Flags));
        Set("meta_path", new PyList());
        Set("path_hooks", new PyList());
        Set("path_importer_cache", new PyDict());
        Set("builtin_module_names", new PyTuple(Texts(ModuleLoader.BuiltInNames)));
    }

    /// <summary>The flags in the order of their names above. What CPython has and this interpreter has not is 0: debug, verbose, bytes_warning.</summary>
    private static Value[] FlagValues(InterpreterFlags flags) =>
    [
        Value.FromInt(0), Flag(flags.Inspect), Flag(flags.Interactive), Value.FromInt(flags.Optimize), Flag(true), Flag(flags.NoUserSite || flags.Isolated),
        Flag(flags.NoSite), Flag(flags.IgnoreEnvironment || flags.Isolated), Value.FromInt(0), Value.FromInt(0), Flag(flags.Quiet), Flag(true),
        Flag(flags.Isolated), Value.False, Flag(flags.Utf8Mode), Value.FromInt(0), Value.FromBool(flags.SafePath || flags.Isolated),
        Value.FromInt(flags.IntMaxStrDigits),
    ];

    private static Value Flag(bool isSet) => Value.FromInt(isSet ? 1 : 0);

    /// <summary>An option without a value is true.</summary>
    private static PyDict ImplementationOptions(InterpreterFlags flags)
    {
        var options = new PyDict();
        foreach (string option in flags.ImplementationOptions)
        {
            int end = option.IndexOf('=');
            options.SetStr(new PyStr(end < 0 ? option : option[..end]), end < 0 ? Value.True : Value.FromString(option[(end + 1)..]));
        }

        return options;
    }

    private static Value[] FloatValues() =>
    [
        Value.FromFloat(double.MaxValue), Value.FromInt(1024), Value.FromInt(308), Value.FromFloat(2.2250738585072014e-308), Value.FromInt(-1021),
        Value.FromInt(-307), Value.FromInt(15), Value.FromInt(53), Value.FromFloat(double.BitIncrement(1.0) - 1.0), Value.FromInt(2), Value.FromInt(1),
    ];

    private static Value[] HashValues() =>
    [
        Value.FromInt(64), Value.FromInt((1L << 61) - 1), Value.FromInt(314159), Value.FromInt(0), Value.FromInt(1000003), Value.FromString("siphash13"),
        Value.FromInt(64), Value.FromInt(128), Value.FromInt(0),
    ];
}
