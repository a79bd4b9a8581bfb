using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules;

/// <summary>The math module (library reference, "math - Mathematical functions").</summary>
internal static partial class MathModule
{
    private static BuiltinRow[] Rows =>
    [
        // Number-theoretic functions
        new("comb", "n, k, /", Combinations),
        new("factorial", "n, /", Factorial),
        new("gcd", "*integers", GreatestCommonDivisor),
        new("isqrt", "n, /", IntegerSquareRoot),
        new("lcm", "*integers", LeastCommonMultiple),
        new("perm", "n, k=None, /", Permutations),

        // Floating point arithmetic
        new("ceil", "x, /", (interp, a) => Rounded(interp, a[0], CeilName, Math.Ceiling)),
        new("fabs", "x, /", (interp, a) => Value.FromFloat(Math.Abs(Real(interp, a[0])))),
        new("floor", "x, /", (interp, a) => Rounded(interp, a[0], FloorName, Math.Floor)),
        new("fma", "x, y, z, /", FusedMultiplyAdd),
        new("fmod", "x, y, /", FloatModulo),
        new("modf", "x, /", SplitFraction),
        new("remainder", "x, y, /", Remainder),
        new("trunc", "x, /", Truncate),

        // Floating point manipulation functions
        new("copysign", "x, y, /", (interp, a) => Value.FromFloat(Math.CopySign(Real(interp, a[0]), Real(interp, a[1])))),
        new("frexp", "x, /", SplitExponent),
        new("isclose", "a, b, *, rel_tol=1.0e-09, abs_tol=0.0", IsClose),
        new("isfinite", "x, /", (interp, a) => Value.FromBool(double.IsFinite(Real(interp, a[0])))),
        new("isinf", "x, /", (interp, a) => Value.FromBool(double.IsInfinity(Real(interp, a[0])))),
        new("isnan", "x, /", (interp, a) => Value.FromBool(double.IsNaN(Real(interp, a[0])))),
        new("ldexp", "x, i, /", ScaleByPowerOfTwo),
        new("nextafter", "x, y, /, *, steps=None", NextAfter),
        new("ulp", "x, /", UnitInLastPlace),

        // Power, exponential and logarithmic functions
        new("cbrt", "x, /", (interp, a) => Checked(interp, a[0], Math.Cbrt)),
        new("exp", "x, /", (interp, a) => Checked(interp, a[0], Math.Exp, canOverflow: true)),
        new("exp2", "x, /", (interp, a) => Checked(interp, a[0], static x => Math.Pow(2.0, x), canOverflow: true)),
        new("expm1", "x, /", (interp, a) => Checked(interp, a[0], SpecialFunctions.ExpM1, canOverflow: true)),
        new("log", "x, base=<unset>, /", Logarithm),
        new("log1p", "x, /", (interp, a) => Checked(interp, a[0], SpecialFunctions.Log1P)),
        new("log2", "x, /", (interp, a) => Value.FromFloat(LogarithmOf(interp, a[0], Math.Log2))),
        new("log10", "x, /", (interp, a) => Value.FromFloat(LogarithmOf(interp, a[0], Math.Log10))),
        new("pow", "x, y, /", Power),
        new("sqrt", "x, /", (interp, a) => Checked(interp, a[0], Math.Sqrt)),

        // Summation and product functions
        new("dist", "p, q, /", Distance),
        new("fsum", "seq, /", ExactSum),
        new("hypot", "*coordinates", Hypotenuse),
        new("prod", "iterable, /, *, start=1", Product),
        new("sumprod", "p, q, /", SumOfProducts),

        // Angular conversion
        new("degrees", "x, /", (interp, a) => Value.FromFloat(Real(interp, a[0]) * (180.0 / Math.PI))),
        new("radians", "x, /", (interp, a) => Value.FromFloat(Real(interp, a[0]) * (Math.PI / 180.0))),

        // Trigonometric and hyperbolic functions
        new("acos", "x, /", (interp, a) => Checked(interp, a[0], Math.Acos)),
        new("asin", "x, /", (interp, a) => Checked(interp, a[0], Math.Asin)),
        new("atan", "x, /", (interp, a) => Checked(interp, a[0], Math.Atan)),
        new("atan2", "y, x, /", (interp, a) => Value.FromFloat(Math.Atan2(Real(interp, a[0]), Real(interp, a[1])))),
        new("cos", "x, /", (interp, a) => Checked(interp, a[0], Math.Cos)),
        new("sin", "x, /", (interp, a) => Checked(interp, a[0], Math.Sin)),
        new("tan", "x, /", (interp, a) => Checked(interp, a[0], Math.Tan)),
        new("acosh", "x, /", (interp, a) => Checked(interp, a[0], Math.Acosh)),
        new("asinh", "x, /", (interp, a) => Checked(interp, a[0], Math.Asinh)),
        new("atanh", "x, /", (interp, a) => Checked(interp, a[0], Math.Atanh)),
        new("cosh", "x, /", (interp, a) => Checked(interp, a[0], Math.Cosh, canOverflow: true)),
        new("sinh", "x, /", (interp, a) => Checked(interp, a[0], Math.Sinh, canOverflow: true)),
        new("tanh", "x, /", (interp, a) => Checked(interp, a[0], Math.Tanh)),

        // Special functions
        new("erf", "x, /", (interp, a) => Checked(interp, a[0], SpecialFunctions.Erf)),
        new("erfc", "x, /", (interp, a) => Checked(interp, a[0], SpecialFunctions.Erfc)),
        new("gamma", "x, /", (interp, a) => Value.FromFloat(GammaFunction.Gamma(Real(interp, a[0])))),
        new("lgamma", "x, /", (interp, a) => Value.FromFloat(GammaFunction.LogGamma(Real(interp, a[0])))),
    ];

    public static PyModule Create(Interpreter interp)
    {
        PyModule module = ModuleLoader.MakeModule("math", Rows);
        module.Names.SetStr(new PyStr("pi"), Value.FromFloat(Math.PI));
        module.Names.SetStr(new PyStr("e"), Value.FromFloat(Math.E));
        module.Names.SetStr(new PyStr("tau"), Value.FromFloat(Math.Tau));
        module.Names.SetStr(new PyStr("inf"), Value.FromFloat(double.PositiveInfinity));
        module.Names.SetStr(new PyStr("nan"), Value.FromFloat(double.NaN));
        return module;
    }

    private static double Real(Interpreter interp, Value value) => FloatConversion.ToDouble(interp, value);

    /// <summary>A function's result; an error where it is not a number or infinite and the argument is neither.</summary>
    private static Value Checked(Interpreter interp, Value argument, Func<double, double> function, bool canOverflow = false)
    {
        double x = Real(interp, argument);
        double result = function(x);
        if ((double.IsNaN(result) && !double.IsNaN(x)) || (double.IsInfinity(result) && double.IsFinite(x) && !canOverflow))
        {
            throw DomainError();
        }

        return double.IsInfinity(result) && double.IsFinite(x) ? throw RangeError() : Value.FromFloat(result);
    }

    private static PythonException DomainError() => Throw.ValueError("math domain error");

    private static PythonException RangeError() => Throw.OverflowError("math range error");
}
