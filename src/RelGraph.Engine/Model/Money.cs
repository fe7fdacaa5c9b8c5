using System.Globalization;
using RelGraph.Engine.Errors;

namespace RelGraph.Engine.Model;

/// <summary>An amount of money: whole minor units of one currency, so that sums are exact.</summary>
/// <param name="MinorUnits">The amount in minor units (cents, fen; yen where the currency has none); may be negative.</param>
/// <param name="Currency">The ISO 4217 code, three capital letters.</param>
/// <remarks>The default value has no currency and must not be used; arithmetic between currencies is refused.</remarks>
public readonly record struct Money(long MinorUnits, string Currency)
{
    /// <summary>Number of decimals of a currency: 2 unless ISO 4217 says otherwise.</summary>
    public static int DecimalsOf(string currency) => currency switch
    {
        "BIF" or "CLP" or "DJF" or "GNF" or "ISK" or "JPY" or "KMF" or "KRW" or "PYG" or "RWF" or "UGX" or "VND" or "VUV" or "XAF" or "XOF" or "XPF" => 0,
        "BHD" or "IQD" or "JOD" or "KWD" or "LYD" or "OMR" or "TND" => 3,
        _ => 2,
    };

    /// <summary>The amount in major units (yuan, dollars), exact.</summary>
    public decimal Amount => MinorUnits / Scale(Currency);

    /// <summary>An amount in major units; more decimals than the currency has are rounded half to even.</summary>
    /// <exception cref="InvalidValueException">The amount does not fit in 64 bits of minor units.</exception>
    public static Money Of(decimal amount, string currency)
    {
        var minor = Math.Round(amount * Scale(currency), MidpointRounding.ToEven);
        return minor is < long.MinValue or > long.MaxValue
            ? throw new InvalidValueException("amount", amount.ToString(CultureInfo.InvariantCulture), "at most 92 quadrillion in major units", "check the number")
            : new Money((long)minor, currency);
    }

    /// <summary>Nothing, in the given currency.</summary>
    public static Money Zero(string currency) => new(0, currency);

    /// <summary>The sum; both must be of one currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator +(Money left, Money right) => new(checked(left.MinorUnits + right.MinorUnits), Same(left, right));

    /// <summary>The difference; both must be of one currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator -(Money left, Money right) => new(checked(left.MinorUnits - right.MinorUnits), Same(left, right));

    /// <summary>Reads <c>1200000.00</c> (in the default currency), <c>CNY 1200000.00</c> or <c>1200000.00 CNY</c>; a point is the decimal sign, no thousands separators.</summary>
    public static bool TryParse(string? text, string defaultCurrency, out Money money)
    {
        money = default;
        var trimmed = (text ?? "").Trim();
        var currency = defaultCurrency;
        if (trimmed.Length > 3 && IsCode(trimmed.AsSpan(0, 3)))
        {
            currency = trimmed[..3];
            trimmed = trimmed[3..].TrimStart();
        }
        else if (trimmed.Length > 3 && IsCode(trimmed.AsSpan(trimmed.Length - 3)))
        {
            currency = trimmed[^3..];
            trimmed = trimmed[..^3].TrimEnd();
        }

        if (!decimal.TryParse(trimmed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
        {
            return false;
        }

        var minor = amount * Scale(currency);
        if (minor != decimal.Truncate(minor) || minor is < long.MinValue or > long.MaxValue)
        {
            return false;
        }

        money = new Money((long)minor, currency);
        return true;
    }

    /// <summary>Canonical text: <c>CNY 1200000.00</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Currency} {Amount.ToString("F" + DecimalsOf(Currency ?? ""), CultureInfo.InvariantCulture)}");

    /// <summary>True for three capital ASCII letters.</summary>
    public static bool IsCode(ReadOnlySpan<char> text) =>
        text.Length == 3 && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1]) && char.IsAsciiLetterUpper(text[2]);

    private static decimal Scale(string currency) => DecimalsOf(currency ?? "") switch { 0 => 1m, 3 => 1000m, _ => 100m };

    private static string Same(Money left, Money right) =>
        left.Currency == right.Currency
            ? left.Currency
            : throw new InvalidOperationException($"Cannot combine {left} with {right}: convert one of them by a dated exchange rate first.");
}
