namespace MiniPy.Objects;

/// <summary>A kind of character that a method such as <c>str.isdigit</c> asks for.</summary>
internal interface ICharacterKind
{
    static abstract bool Has(int codePoint);
}

/// <summary><c>str.isalnum</c></summary>
internal readonly struct AlphanumericCharacters : ICharacterKind
{
    public static bool Has(int codePoint) => CharacterClasses.IsAlphanumeric(codePoint);
}

/// <summary><c>str.isalpha</c></summary>
internal readonly struct AlphabeticCharacters : ICharacterKind
{
    public static bool Has(int codePoint) => CharacterClasses.IsAlphabetic(codePoint);
}

/// <summary><c>str.isdecimal</c></summary>
internal readonly struct DecimalCharacters : ICharacterKind
{
    public static bool Has(int codePoint) => CharacterClasses.IsDecimal(codePoint);
}

/// <summary><c>str.isdigit</c></summary>
internal readonly struct DigitCharacters : ICharacterKind
{
    public static bool Has(int codePoint) => CharacterClasses.IsDigit(codePoint);
}

/// <summary><c>str.isnumeric</c></summary>
internal readonly struct NumericCharacters : ICharacterKind
{
    public static bool Has(int codePoint) => CharacterClasses.IsNumeric(codePoint);
}

/// <summary><c>str.isspace</c></summary>
internal readonly struct SpaceCharacters : ICharacterKind
{
    public static bool Has(int codePoint) => CharacterClasses.IsSpace(codePoint);
}
