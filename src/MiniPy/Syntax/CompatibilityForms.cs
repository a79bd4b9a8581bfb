namespace MiniPy.Syntax;

/// <summary>
/// The part of normal form KC that names meet in practice, for a runtime built without Unicode's tables: full-width
/// forms, mathematical alphabets, ligatures and letters in superscript.
/// </summary>
internal static class CompatibilityForms
{
    /// <summary>Pairs of a character and what it stands for.</summary>
    private const string Singles =
        "\u00aaa\u00b5\u03bc\u00bao\u017fs\u1d2cA\u1d2d\u00c6\u1d2eB\u1d30D\u1d31E\u1d32\u018e\u1d33G"
        + "\u1d34H\u1d35I\u1d36J\u1d37K\u1d38L\u1d39M\u1d3aN\u1d3cO\u1d3d\u0222\u1d3eP\u1d3fR\u1d40T\u1d41U"
        + "\u1d42W\u1d43a\u1d44\u0250\u1d45\u0251\u1d46\u1d02\u1d47b\u1d48d\u1d49e\u1d4a\u0259\u1d4b\u025b"
        + "\u1d4c\u025c\u1d4dg\u1d4fk\u1d50m\u1d51\u014b\u1d52o\u1d53\u0254\u1d54\u1d16\u1d55\u1d17\u1d56p"
        + "\u1d57t\u1d58u\u1d59\u1d1d\u1d5a\u026f\u1d5bv\u1d5c\u1d25\u1d5d\u03b2\u1d5e\u03b3\u1d5f\u03b4"
        + "\u1d60\u03c6\u1d61\u03c7\u1d62i\u1d63r\u1d64u\u1d65v\u1d66\u03b2\u1d67\u03b3\u1d68\u03c1"
        + "\u1d69\u03c6\u1d6a\u03c7\u1d78\u043d\u1d9b\u0252\u1d9cc\u1d9d\u0255\u1d9e\u00f0\u1d9f\u025c"
        + "\u1da0f\u1da1\u025f\u1da2\u0261\u1da3\u0265\u1da4\u0268\u1da5\u0269\u1da6\u026a\u1da7\u1d7b"
        + "\u1da8\u029d\u1da9\u026d\u1daa\u1d85\u1dab\u029f\u1dac\u0271\u1dad\u0270\u1dae\u0272\u1daf\u0273"
        + "\u1db0\u0274\u1db1\u0275\u1db2\u0278\u1db3\u0282\u1db4\u0283\u1db5\u01ab\u1db6\u0289\u1db7\u028a"
        + "\u1db8\u1d1c\u1db9\u028b\u1dba\u028c\u1dbbz\u1dbc\u0290\u1dbd\u0291\u1dbe\u0292\u1dbf\u03b8"
        + "\u2071i\u207fn\u2090a\u2091e\u2092o\u2093x\u2094\u0259\u2095h\u2096k\u2097l\u2098m\u2099n\u209ap"
        + "\u209bs\u209ct\u2102C\u2107\u0190\u210ag\u210bH\u210cH\u210dH\u210eh\u210f\u0127\u2110I\u2111I"
        + "\u2112L\u2113l\u2115N\u2119P\u211aQ\u211bR\u211cR\u211dR\u2124Z\u2126\u03a9\u2128Z\u212aK"
        + "\u212b\u00c5\u212cB\u212dC\u212fe\u2130E\u2131F\u2133M\u2134o\u2135\u05d0\u2136\u05d1"
        + "\u2137\u05d2\u2138\u05d3\u2139i\u213c\u03c0\u213d\u03b3\u213e\u0393\u213f\u03a0\u2145D\u2146d"
        + "\u2147e\u2148i\u2149j\u2160I\u2164V\u2169X\u216cL\u216dC\u216eD\u216fM\u2170i\u2174v\u2179x"
        + "\u217cl\u217dc\u217ed\u217fm";

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>What a character stands for; null when it stands for itself.</summary>
    public static string? Of(int codePoint)
    {
        switch (codePoint)
        {
            case >= 0xFF10 and <= 0xFF5A:
                return ((char)(codePoint - 0xFEE0)).ToString();
            case >= 0xFB00 and <= 0xFB06:
                return Ligatures[codePoint - 0xFB00];
            case >= 0x1D400 and <= 0x1D6A3:
                int letter = (codePoint - 0x1D400) % 52;
                return ((char)(letter < 26 ? 'A' + letter : 'a' + letter - 26)).ToString();
            case >= 0x1D7CE and <= 0x1D7FF:
                return ((char)('0' + ((codePoint - 0x1D7CE) % 10))).ToString();
            case > 0xFFFF:
                return null;
        }

        for (int i = 0; i < Singles.Length; i += 2)
        {
            if (Singles[i] == codePoint)
            {
                return Singles[i + 1].ToString();
            }
        }

        return null;
    }
}
