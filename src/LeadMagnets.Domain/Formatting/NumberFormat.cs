using System.Globalization;
using System.Runtime.CompilerServices;

namespace LeadMagnets.Domain.Formatting;

/// <summary>
/// How a definition wants a number shown. By name, following the language: <c>general</c>, <c>integer</c>, <c>decimal:2</c>,
/// <c>percent:1</c>, <c>currency</c>, <c>currency:0</c>, <c>compact</c>, <c>currency:compact</c>, <c>date</c>, <c>date:long</c>. Or by a code as
/// in Excel (<c>#,##0.00</c>, <c>0.0%</c>, <c>d mmmm yyyy</c>), which says itself where signs stand and leaves separators and names to the language.
/// </summary>
public abstract record NumberFormat
{
    private const int MostDecimals = 10;

    /// <summary>Formats by the text that was read, as long as that text lives: a formula's code is read once, however often it is used.</summary>
    private static readonly ConditionalWeakTable<string, NumberFormat> Known = [];

    public static NumberFormat General { get; } = new StyledFormat(NumberStyle.General, 0);

    /// <summary>Whether the definition has to name a currency.</summary>
    public virtual bool NeedsCurrency => false;

    /// <summary>Whether names of months and days, or the language's own form of a date, are needed.</summary>
    public virtual bool NeedsDates => false;

    /// <summary>Reads a format; null when it has no meaning.</summary>
    public static NumberFormat? Parse(string text) => Parse(text, out _);

    /// <summary>Reads a format; null with a sentence for its author when it has no meaning.</summary>
    public static NumberFormat? Parse(string text, out string? problem)
    {
        problem = null;
        if (Known.TryGetValue(text, out var known)) return known;
        var format = Named(text) ?? CodeParser.Parse(text, out problem);
        if (format is not null) Known.AddOrUpdate(text, format);
        return format;
    }

    private static NumberFormat? Named(string text)
    {
        switch (text)
        {
            case "general": return General;
            case "integer": return new StyledFormat(NumberStyle.Plain, 0);
            case "decimal": return new StyledFormat(NumberStyle.Plain, 2);
            case "percent": return new StyledFormat(NumberStyle.Percent, 0);
            case "currency": return new StyledFormat(NumberStyle.Currency, null);
            case "compact": return new CompactFormat(false);
            case "currency:compact": return new CompactFormat(true);
            case "date": return new DateFormat(false);
            case "date:long": return new DateFormat(true);
        }
        if (text.Split(':') is not [var name, var count]) return null;
        if (!int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var decimals) || decimals > MostDecimals) return null;
        return name switch
        {
            "decimal" => new StyledFormat(NumberStyle.Plain, decimals),
            "percent" => new StyledFormat(NumberStyle.Percent, decimals),
            "currency" => new StyledFormat(NumberStyle.Currency, decimals),
            _ => null,
        };
    }
}

public enum NumberStyle { General, Plain, Percent, Currency }

/// <param name="Style">Which pattern of the language is used.</param>
/// <param name="Decimals">The decimals; null: as many as the currency has.</param>
public sealed record StyledFormat(NumberStyle Style, int? Decimals) : NumberFormat
{
    public override bool NeedsCurrency => Style is NumberStyle.Currency;
}

/// <summary>Short figures: <c>1.2M</c>; as amounts: <c>$1.2M</c>.</summary>
public sealed record CompactFormat(bool Amount) : NumberFormat
{
    public override bool NeedsCurrency => Amount;
}

/// <summary>A date serial as the language writes dates.</summary>
public sealed record DateFormat(bool Long) : NumberFormat
{
    public override bool NeedsDates => true;
}

/// <summary>A code as in Excel.</summary>
/// <param name="Sections">For numbers: the first whose condition holds.</param>
/// <param name="Text">For texts; null: they stay as they are.</param>
public sealed record CodeFormat(IReadOnlyList<CodeSection> Sections, CodeSection? Text) : NumberFormat
{
    public override bool NeedsDates => Sections.Any(section => section.Kind is SectionKind.Date);
}
