namespace MiniPy.Modules;

/// <summary>Functions of the C library that .NET does not have, or not as exactly: expm1, log1p, erf and erfc, after Sun's fdlibm.</summary>
internal static class SpecialFunctions
{
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;

    // Coefficients by rising power, for stretches of the positive numbers: up to 0.84375, 1.25, 1/0.35 and 28.
    private static readonly double[] FirstTop =
        [1.28379167095512558561e-01, -3.25042107247001499370e-01, -2.84817495755985104766e-02, -5.77027029648944159157e-03, -2.37630166566501626084e-05];

    private static readonly double[] FirstBottom =
        [1.0, 3.97917223959155352819e-01, 6.50222499887672944485e-02, 5.08130628187576562776e-03, 1.32494738004321644526e-04, -3.96022827877536812320e-06];

    private static readonly double[] SecondTop =
    [
        -2.36211856075265944077e-03, 4.14856118683748331666e-01, -3.72207876035701323847e-01, 3.18346619901161753674e-01,
        -1.10894694282396677476e-01, 3.54783043256182359371e-02, -2.16637559486879084300e-03,
    ];

    private static readonly double[] SecondBottom =
    [
        1.0, 1.06420880400844228286e-01, 5.40397917702171048937e-01, 7.18286544141962662868e-02, 1.26171219808761642112e-01,
        1.36370839120290507362e-02, 1.19844998467991074170e-02,
    ];

    private static readonly double[] ThirdTop =
    [
        -9.86494403484714822705e-03, -6.93858572707181764372e-01, -1.05586262253232909814e+01, -6.23753324503260060396e+01,
        -1.62396669462573470355e+02, -1.84605092906711035994e+02, -8.12874355063065934246e+01, -9.81432934416914548592e+00,
    ];

    private static readonly double[] ThirdBottom =
    [
        1.0, 1.96512716674392571292e+01, 1.37657754143519042600e+02, 4.34565877475229228821e+02, 6.45387271733267880336e+02,
        4.29008140027567833386e+02, 1.08635005541779435134e+02, 6.57024977031928170135e+00, -6.04244152148580987438e-02,
    ];

    private static readonly double[] FourthTop =
    [
        -9.86494292470009928597e-03, -7.99283237680523006574e-01, -1.77579549177547519889e+01, -1.60636384855821916062e+02,
        -6.37566443368389627722e+02, -1.02509513161107724954e+03, -4.83519191608651397019e+02,
    ];

    private static readonly double[] FourthBottom =
    [
        1.0, 3.03380607434824582924e+01, 3.25792512996573918826e+02, 1.53672958608443695994e+03, 3.19985821950859553908e+03,
        2.55305040643316442583e+03, 4.74528541206955367215e+02, -2.24409524465858183362e+01,
    ];

    private const double AtOne = 8.45062911510467529297e-01;

    /// <summary><c>exp(x) - 1</c>, exact near zero.</summary>
    public static double ExpM1(double x)
    {
        double magnitude = Math.Abs(x);
        if (!double.IsFinite(x) || x > 709.782712893383973096)
        {
            return double.IsNaN(x) ? x : x < 0 ? -1.0 : double.PositiveInfinity;
        }

        if (x < -38.8162421113569373)
        {
            return -1.0;
        }

        if (magnitude < 5.6e-17)
        {
            return x;
        }

        int k = 0;
        double correction = 0;
        if (magnitude > 0.5 * 0.693147180559945309)
        {
            k = magnitude < 1.5 * 0.693147180559945309 ? Math.Sign(x) : (int)((1.44269504088896338700 * x) + (x < 0 ? -0.5 : 0.5));
            double high = x - (k * Ln2High);
            double low = k * Ln2Low;
            x = high - low;
            correction = high - x - low;
        }

        double half = 0.5 * x;
        double square = x * half;
        double square2 = square * square;
        double r1 = 1.0 + (square * -3.33333333333331316428e-02)
            + (square2 * (1.58730158725481460165e-03 + (square * -7.93650757867487942473e-05)))
            + (square2 * square2 * (4.00821782732936239552e-06 + (square * -2.01099218183624371326e-07)));
        double t = 3.0 - (r1 * half);
        double e = square * ((r1 - t) / (6.0 - (x * t)));
        if (k == 0)
        {
            return x - ((x * e) - square);
        }

        e = (x * (e - correction)) - correction - square;
        if (k is -1 or 1)
        {
            return k == -1 ? (0.5 * (x - e)) - 0.5 : x < -0.25 ? -2.0 * (e - (x + 0.5)) : 1.0 + (2.0 * (x - e));
        }

        if (k is <= -2 or > 56)
        {
            return Math.ScaleB(1.0 - (e - x), k) - 1.0;
        }

        double power = Math.ScaleB(1.0, -k);
        return Math.ScaleB(k < 20 ? 1.0 - power - (e - x) : x - (e + power) + 1.0, k);
    }

    /// <summary><c>log(1 + x)</c>, exact near zero.</summary>
    public static double Log1P(double x)
    {
        if (x <= -1.0 || !double.IsFinite(x))
        {
            return x == -1.0 ? double.NegativeInfinity : x < -1.0 ? double.NaN : x;
        }

        if (Math.Abs(x) < 1.862645149230957e-09)
        {
            return Math.Abs(x) < 5.6e-17 ? x : x - (x * x * 0.5);
        }

        int k = 0;
        double f = x;
        double correction = 0;
        if (x is <= -0.2928932188134525 or >= 0.41421356237309492)
        {
            double sum = x < 9007199254740992.0 ? 1.0 + x : x;
            k = Math.ILogB(sum);
            correction = x < 9007199254740992.0 ? (k > 0 ? 1.0 - (sum - x) : x - (sum - 1.0)) / sum : 0;
            double mantissa = Math.ScaleB(sum, -k);
            if (mantissa >= 1.4142131805419922)
            {
                k++;
                mantissa *= 0.5;
            }

            f = mantissa - 1.0;
        }

        double half = 0.5 * f * f;
        double s = f / (2.0 + f);
        double z = s * s;
        double z2 = z * z;
        double r = (z * 6.666666666666735130e-01)
            + (z2 * (3.999999999940941908e-01 + (z * 2.857142874366239149e-01)))
            + (z2 * z2 * (2.222219843214978396e-01 + (z * 1.818357216161805012e-01)))
            + (z2 * z2 * z2 * (1.531383769920937332e-01 + (z * 1.479819860511658591e-01)));
        return k == 0
            ? f - (half - (s * (half + r)))
            : (k * Ln2High) - (half - ((s * (half + r)) + ((k * Ln2Low) + correction)) - f);
    }

    /// <summary>The error function.</summary>
    public static double Erf(double x)
    {
        double magnitude = Math.Abs(x);
        if (double.IsNaN(x) || magnitude >= 6)
        {
            return double.IsNaN(x) ? x : Math.Sign(x);
        }

        if (magnitude < 0.84375)
        {
            return magnitude < 3.7252902984e-09
                ? x + (1.28379167095512586316e-01 * x)
                : x + (x * Ratio(FirstTop, FirstBottom, x * x));
        }

        double positive = magnitude < 1.25
            ? AtOne + Ratio(SecondTop, SecondBottom, magnitude - 1.0)
            : 1.0 - (Tail(magnitude) / magnitude);
        return x < 0 ? -positive : positive;
    }

    /// <summary><c>1 - erf(x)</c>, exact for large x.</summary>
    public static double Erfc(double x)
    {
        double magnitude = Math.Abs(x);
        if (double.IsNaN(x))
        {
            return x;
        }

        if (magnitude < 0.84375)
        {
            double y = magnitude < 1.4e-17 ? 0 : Ratio(FirstTop, FirstBottom, x * x);
            return x < 0.25 ? 1.0 - (x + (x * y)) : 0.5 - ((x * y) + (x - 0.5));
        }

        if (magnitude < 1.25)
        {
            double ratio = Ratio(SecondTop, SecondBottom, magnitude - 1.0);
            return x < 0 ? 1.0 + (AtOne + ratio) : 1.0 - AtOne - ratio;
        }

        if (magnitude >= 28 || x < -6)
        {
            return x < 0 ? 2.0 : 0.0;
        }

        double rest = Tail(magnitude) / magnitude;
        return x < 0 ? 2.0 - rest : rest;
    }

    private static double Tail(double x)
    {
        double s = 1.0 / (x * x);
        double ratio = x < 2.857142857142857 ? Ratio(ThirdTop, ThirdBottom, s) : Ratio(FourthTop, FourthBottom, s);
        double coarse = BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(x) & ~0xffffffffL);
        return Math.Exp((-coarse * coarse) - 0.5625) * Math.Exp(((coarse - x) * (coarse + x)) + ratio);
    }

    private static double Ratio(double[] top, double[] bottom, double x) => Polynomial(top, x) / Polynomial(bottom, x);

    /// <summary>A polynomial, its terms taken in pairs: the order in which the C library adds them decides the last digit.</summary>
    private static double Polynomial(double[] coefficients, double x)
    {
        double x2 = x * x;
        double x4 = x2 * x2;
        double sum = Pair(coefficients, 0, x) + (x2 * Pair(coefficients, 2, x)) + (x4 * Pair(coefficients, 4, x));
        if (coefficients.Length > 6)
        {
            sum += x4 * x2 * Pair(coefficients, 6, x);
        }

        return coefficients.Length > 8 ? sum + (x4 * x4 * coefficients[8]) : sum;
    }

    private static double Pair(double[] coefficients, int index, double x) =>
        index + 1 < coefficients.Length ? coefficients[index] + (x * coefficients[index + 1]) : coefficients[index];
}
