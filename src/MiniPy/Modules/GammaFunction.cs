using MiniPy.Runtime;

namespace MiniPy.Modules;

/// <summary>The gamma function and its logarithm by Lanczos' approximation, with the coefficients of CPython.</summary>
internal static class GammaFunction
{
    private const double G = 6.024680040776729583740234375;
    private const double GMinusHalf = 5.524680040776729583740234375;
    private const double LogPi = 1.144729885849400174143427351353058711647;

    private static readonly double[] Top =
    [
        23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
        35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
        6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
        248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
        2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
        8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
        2.5066282746310002701649081771338373386264310793408,
    ];

    private static readonly double[] Bottom =
        [0.0, 39916800.0, 120543840.0, 150917976.0, 105258076.0, 45995730.0, 13339535.0, 2637558.0, 357423.0, 32670.0, 1925.0, 66.0, 1.0];

    public static double Gamma(double x)
    {
        if (!double.IsFinite(x))
        {
            return double.IsNaN(x) || x > 0 ? x : throw DomainError();
        }

        if (x == Math.Floor(x))
        {
            if (x <= 0)
            {
                throw DomainError();
            }

            if (x <= 23)
            {
                return Factorial((int)x - 1);
            }
        }

        double magnitude = Math.Abs(x);
        if (magnitude < 1e-20)
        {
            return CheckRange(1.0 / x);
        }

        if (magnitude > 200.0)
        {
            return x < 0 ? 0.0 / SinPi(x) : throw RangeError();
        }

        double y = magnitude + GMinusHalf;
        double error = magnitude > GMinusHalf ? y - magnitude - GMinusHalf : y - GMinusHalf - magnitude;
        error = error * G / y;
        bool negative = x < 0;
        double result = negative
            ? -Math.PI / SinPi(magnitude) / magnitude * Math.Exp(y) / LanczosSum(magnitude)
            : LanczosSum(magnitude) / Math.Exp(y);
        result += negative ? -(error * result) : error * result;
        if (magnitude < 140.0)
        {
            double power = Math.Pow(y, magnitude - 0.5);
            return CheckRange(negative ? result / power : result * power);
        }

        double root = Math.Pow(y, (magnitude / 2.0) - 0.25);
        return CheckRange(negative ? result / root / root : result * root * root);
    }

    public static double LogGamma(double x)
    {
        if (!double.IsFinite(x))
        {
            return double.IsNaN(x) ? x : double.PositiveInfinity;
        }

        if (x == Math.Floor(x) && x <= 2.0)
        {
            return x <= 0 ? throw DomainError() : 0.0;
        }

        double magnitude = Math.Abs(x);
        if (magnitude < 1e-20)
        {
            return -Math.Log(magnitude);
        }

        double result = Math.Log(LanczosSum(magnitude)) - G;
        result += (magnitude - 0.5) * (Math.Log(magnitude + G - 0.5) - 1);
        if (x < 0)
        {
            result = LogPi - Math.Log(Math.Abs(SinPi(magnitude))) - Math.Log(magnitude) - result;
        }

        return CheckRange(result);
    }

    private static double CheckRange(double result) => double.IsInfinity(result) ? throw RangeError() : result;

    private static PythonException DomainError() => Throw.ValueError("math domain error");

    private static PythonException RangeError() => Throw.OverflowError("math range error");

    private static double Factorial(int number)
    {
        double product = 1;
        for (int i = 2; i <= number; i++)
        {
            product *= i;
        }

        return product;
    }

    private static double LanczosSum(double x)
    {
        double top = 0;
        double bottom = 0;
        if (x < 5.0)
        {
            for (int i = Top.Length - 1; i >= 0; i--)
            {
                top = (top * x) + Top[i];
                bottom = (bottom * x) + Bottom[i];
            }
        }
        else
        {
            for (int i = 0; i < Top.Length; i++)
            {
                top = (top / x) + Top[i];
                bottom = (bottom / x) + Bottom[i];
            }
        }

        return top / bottom;
    }

    private static double SinPi(double x)
    {
        double y = Math.Abs(x) % 2.0;
        double result = (int)Math.Round(2.0 * y, MidpointRounding.AwayFromZero) switch
        {
            0 => Math.Sin(Math.PI * y),
            1 => Math.Cos(Math.PI * (y - 0.5)),
            2 => Math.Sin(Math.PI * (1.0 - y)),
            3 => -Math.Cos(Math.PI * (y - 1.5)),
            _ => Math.Sin(Math.PI * (y - 2.0)),
        };
        return Math.CopySign(1.0, x) * result;
    }
}
