namespace LeadMagnets.Domain.Definitions;

/// <summary>Free text of the visitor.</summary>
public sealed record TextQuestion : Question
{
    public bool Multiline { get; init; }
    public int MaxLength { get; init; } = 2000;
    public string? Placeholder { get; init; }
}

/// <summary>An e-mail address as an answer (the lead's own address stands in the lead form).</summary>
public sealed record EmailQuestion : Question;

/// <summary>A day. The answer is <c>YYYY-MM-DD</c>; formulas read its serial, as spreadsheets count days.</summary>
public sealed record DateQuestion : StartingQuestion
{
    /// <summary>The first day that is taken: <c>YYYY-MM-DD</c>, or <c>today</c> in the market's time zone.</summary>
    public string? Min { get; init; }
    /// <summary>The last day that is taken: <c>YYYY-MM-DD</c>, or <c>today</c>.</summary>
    public string? Max { get; init; }
}

/// <summary>A telephone number. The answer is its international form, <c>+442079460000</c>.</summary>
public sealed record PhoneQuestion : Question
{
    /// <summary>ISO 3166-1 alpha-2 code of the country whose national numbers are meant where none is chosen.</summary>
    public string? DefaultCountry { get; init; }
}

/// <summary>A country. The answer is its ISO 3166-1 alpha-2 code.</summary>
public sealed record CountryQuestion : StartingQuestion
{
    /// <summary>Code of the country that an unanswered calculator input takes.</summary>
    public string? Default { get; init; }
}
