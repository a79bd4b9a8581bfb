using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>The methods of complex (library reference, "Numeric Types").</summary>
internal static class ComplexMethods
{
    /// <summary>How <c>complex()</c> takes its arguments.</summary>
    public static readonly ConstructorSignature New = new("complex", "real=<unset>, imag=<unset>");

    public static TypeTable Table => new()
    {
        Doc = "Create a complex number from a string or numbers.\n\nIf a string is given, parse it as a complex number.\n"
            + "If a single number is given, convert it to a complex number.\nIf the 'real' or 'imag' arguments are given, create a complex number\n"
            + "with the specified real and imaginary components.",
        HasNew = true,
        Specials = "__repr__ __hash__ __format__ __bool__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __add__ __radd__ __sub__ __rsub__ "
            + "__mul__ __rmul__ __pow__ __rpow__ __neg__ __pos__ __abs__ __truediv__ __rtruediv__",
        Methods =
        [
            new("__complex__", "/", (_, a) => a[0].Type == Types.Complex ? a[0] : new PyComplex(Self(a[0]).Real, Self(a[0]).Imaginary)),
            new("__getnewargs__", "/", (_, a) => new PyTuple([Value.FromFloat(Self(a[0]).Real), Value.FromFloat(Self(a[0]).Imaginary)])),
            new("conjugate", "/", (_, a) => new PyComplex(Self(a[0]).Real, -Self(a[0]).Imaginary)),
        ],
        Attributes =
        [
            new("real", (_, self) => Value.FromFloat(Self(self).Real)) { IsMember = true, Doc = "the real part of a complex number" },
            new("imag", (_, self) => Value.FromFloat(Self(self).Imaginary)) { IsMember = true, Doc = "the imaginary part of a complex number" },
        ],
    };

    private static PyComplex Self(Value self) => (PyComplex)self.Reference!;
}
