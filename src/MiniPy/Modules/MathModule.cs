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
        BuiltinRow.Of2("comb", "n, k, /", Combinations),
        BuiltinRow.Of1("factorial", "n, /", Factorial),
        new("gcd", "*integers", GreatestCommonDivisor) { Binary = GreatestCommonDivisorOfTwo },
        BuiltinRow.Of1("isqrt", "n, /", IntegerSquareRoot),
        new("lcm", "*integers", static (interp, a) => LeastCommonMultiple(interp, a[0].Unchecked<PyTuple>().Items)) { Variadic = static (interp, _, a) => LeastCommonMultiple(interp, a) },
        new("perm", "n, k=None, /", static (interp, a) => Permutations(interp, a[0], a[1])) { Unary = Factorial, Binary = Permutations },

        // Floating point arithmetic
        BuiltinRow.Of1("ceil", "x, /", (interp, x) => Rounded(interp, x, CeilName, Math.Ceiling)),
        BuiltinRow.Of1("fabs", "x, /", (interp, x) => Value.FromFloat(Math.Abs(Real(interp, x)))),
        BuiltinRow.Of1("floor", "x, /", (interp, x) => Rounded(interp, x, FloorName, Math.Floor)),
        new("fma", "x, y, z, /", FusedMultiplyAdd),
        BuiltinRow.Of2("fmod", "x, y, /", FloatModulo),
        new("modf", "x, /", SplitFraction),
        BuiltinRow.Of2("remainder", "x, y, /", Remainder),
        new("trunc", "x, /", Truncate),

        // Floating point manipulation functions
        BuiltinRow.Of2("copysign", "x, y, /", (interp, x, y) => Value.FromFloat(Math.CopySign(Real(interp, x), Real(interp, y)))),
        new("frexp", "x, /", SplitExponent),
        new("isclose", "a, b, *, rel_tol=1.0e-09, abs_tol=0.0", static (interp, a) => IsClose(interp, a[0], a[1], Real(interp, a[2]), Real(interp, a[3])))
        {
            Binary = static (interp, a, b) => IsClose(interp, a, b, UsualTolerance, 0.0),
        },
        BuiltinRow.Of1("isfinite", "x, /", (interp, x) => Value.FromBool(double.IsFinite(Real(interp, x)))),
        BuiltinRow.Of1("isinf", "x, /", (interp, x) => Value.FromBool(double.IsInfinity(Real(interp, x)))),
        BuiltinRow.Of1("isnan", "x, /", (interp, x) => Value.FromBool(double.IsNaN(Real(interp, x)))),
        BuiltinRow.Of2("ldexp", "x, i, /", ScaleByPowerOfTwo),
        new("nextafter", "x, y, /, *, steps=None", NextAfter),
        new("ulp", "x, /", UnitInLastPlace),

        // Power, exponential and logarithmic functions
        BuiltinRow.Of1("cbrt", "x, /", (interp, x) => Checked(interp, x, Math.Cbrt)),
        BuiltinRow.Of1("exp", "x, /", (interp, x) => Checked(interp, x, Math.Exp, canOverflow: true)),
        BuiltinRow.Of1("exp2", "x, /", (interp, x) => Checked(interp, x, static power => Math.Pow(2.0, power), canOverflow: true)),
        BuiltinRow.Of1("expm1", "x, /", (interp, x) => Checked(interp, x, SpecialFunctions.ExpM1, canOverflow: true)),
        new("log", "x, base=<unset>, /", static (interp, a) => a[1].IsUnbound ? Logarithm(interp, a[0]) : Logarithm(interp, a[0], a[1])) { Unary = Logarithm, Binary = Logarithm },
        BuiltinRow.Of1("log1p", "x, /", (interp, x) => Checked(interp, x, SpecialFunctions.Log1P)),
        BuiltinRow.Of1("log2", "x, /", (interp, x) => Value.FromFloat(LogarithmOf(interp, x, Math.Log2))),
        BuiltinRow.Of1("log10", "x, /", (interp, x) => Value.FromFloat(LogarithmOf(interp, x, Math.Log10))),
        BuiltinRow.Of2("pow", "x, y, /", Power),
        BuiltinRow.Of1("sqrt", "x, /", (interp, x) => Checked(interp, x, Math.Sqrt)),

        // Summation and product functions
        BuiltinRow.Of2("dist", "p, q, /", Distance),
        new("fsum", "seq, /", ExactSum),
        new("hypot", "*coordinates", static (interp, a) => Hypotenuse(interp, a[0].Unchecked<PyTuple>().Items)) { Variadic = static (interp, _, a) => Hypotenuse(interp, a) },
        new("prod", "iterable, /, *, start=1", Product),
        new("sumprod", "p, q, /", SumOfProducts),

        // Angular conversion
        BuiltinRow.Of1("degrees", "x, /", (interp, x) => Value.FromFloat(Real(interp, x) * (180.0 / Math.PI))),
        BuiltinRow.Of1("radians", "x, /", (interp, x) => Value.FromFloat(Real(interp, x) * (Math.PI / 180.0))),

        // Trigonometric and hyperbolic functions
        BuiltinRow.Of1("acos", "x, /", (interp, x) => Checked(interp, x, Math.Acos)),
        BuiltinRow.Of1("asin", "x, /", (interp, x) => Checked(interp, x, Math.Asin)),
        BuiltinRow.Of1("atan", "x, /", (interp, x) => Checked(interp, x, Math.Atan)),
        BuiltinRow.Of2("atan2", "y, x, /", (interp, y, x) => Value.FromFloat(Math.Atan2(Real(interp, y), Real(interp, x)))),
        BuiltinRow.Of1("cos", "x, /", (interp, x) => Checked(interp, x, Math.Cos)),
        BuiltinRow.Of1("sin", "x, /", (interp, x) => Checked(interp, x, Math.Sin)),
        BuiltinRow.Of1("tan", "x, /", (interp, x) => Checked(interp, x, Math.Tan)),
        BuiltinRow.Of1("acosh", "x, /", (interp, x) => Checked(interp, x, Math.Acosh)),
        BuiltinRow.Of1("asinh", "x, /", (interp, x) => Checked(interp, x, Math.Asinh)),
        BuiltinRow.Of1("atanh", "x, /", (interp, x) => Checked(interp, x, Math.Atanh)),
        BuiltinRow.Of1("cosh", "x, /", (interp, x) => Checked(interp, x, Math.Cosh, canOverflow: true)),
        BuiltinRow.Of1("sinh", "x, /", (interp, x) => Checked(interp, x, Math.Sinh, canOverflow: true)),
        BuiltinRow.Of1("tanh", "x, /", (interp, x) => Checked(interp, x, Math.Tanh)),

        // Special functions
        BuiltinRow.Of1("erf", "x, /", (interp, x) => Checked(interp, x, SpecialFunctions.Erf)),
        BuiltinRow.Of1("erfc", "x, /", (interp, x) => Checked(interp, x, SpecialFunctions.Erfc)),
        BuiltinRow.Of1("gamma", "x, /", (interp, x) => Value.FromFloat(GammaFunction.Gamma(Real(interp, x)))),
        BuiltinRow.Of1("lgamma", "x, /", (interp, x) => Value.FromFloat(GammaFunction.LogGamma(Real(interp, x)))),
    ];

    public static PyModule Create(Interpreter interp)
    {
        PyModule module = ModuleLoader.MakeModule("math", Rows);
        module.Names.SetStr(new PyStr("pi"), Value.FromFloat(Math.PI));
        module.Names.SetStr(new PyStr("e"), Value.FromFloat(Math.E));
        module.Names.SetStr(new PyStr("tau"), Value.FromFloat(Math.Tau));
        module.Names.SetStr(new PyStr("inf"), Value.FromFloat(double.PositiveInfinity));
        module.Names.SetStr(new PyStr("nan"), Value.FromFloat(PyFloat.NotANumber));
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
            return interp.Raise(DomainError());
        }

        return double.IsInfinity(result) && double.IsFinite(x) ? interp.Raise(RangeError()) : Value.FromFloat(result);
    }

    private static PythonException DomainError() => Throw.ValueError("math domain error");

    private static PythonException RangeError() => Throw.OverflowError("math range error");
}
