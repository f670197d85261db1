namespace LeadMagnets.Domain.Formatting;

/// <summary>Understands the parts of one section together: what <c>m</c> and a comma mean depends on what stands around them.</summary>
internal static class SectionLayout
{
    private const int MostPlaces = 15;

    public static CodeSection? Of(SectionDraft draft, out string? problem)
    {
        problem = draft switch
        {
            _ when draft.Has(DraftKind.Date) && (draft.Has(DraftKind.Digit) || draft.Has(DraftKind.Exponent)) => "A section shows either a date or a number. Put letters that are words in quotes.",
            _ when (draft.Has(DraftKind.General) || draft.Has(DraftKind.Text)) && draft.Has(DraftKind.Digit) => "“General” and “@” stand for the whole value; leave out 0 and #.",
            _ when draft.Has(DraftKind.Date) => null,
            _ when draft.Has(DraftKind.Digit) => ProblemOfDigits(draft.Parts),
            _ => null,
        };
        if (problem is not null) return null;
        if (draft.Has(DraftKind.Date)) return new(SectionKind.Date, DateParts(draft.Parts));
        if (draft.Has(DraftKind.Digit)) return new(SectionKind.Number, [.. draft.Parts.Where(part => part.Kind is not DraftKind.Comma).Select(NumberPart)]) { Places = Places(draft.Parts) };
        var shows = draft.Has(DraftKind.General) || draft.Has(DraftKind.Text);
        return new(shows ? SectionKind.General : SectionKind.Literal, [.. draft.Parts.Select(NumberPart)]);
    }

    private static string? ProblemOfDigits(List<DraftPart> parts)
    {
        var (point, exponent, first) = (Index(parts, DraftKind.Point), Index(parts, DraftKind.Exponent), Index(parts, DraftKind.Digit));
        if (parts.Count(part => part.Kind is DraftKind.Point) > 1) return "A number has one point. Put further ones in quotes.";
        if (parts.Count(part => part.Kind is DraftKind.Exponent) > 1 || (exponent >= 0 && (first > exponent || Digits(parts, exponent, parts.Count).Count == 0)))
            return "An exponent is written 0.00E+00.";
        if (parts.FindIndex(part => part.Kind is DraftKind.Comma) is >= 0 and var comma && comma < first) return "A comma that parts thousands needs a digit before it: #,##0.";
        if (parts.Where((part, i) => part is { Kind: DraftKind.Literal, Text: "/" } && i + 1 < parts.Count && parts[i + 1].Kind is DraftKind.Digit).Any())
            return "Fractions such as # ?/? are not known here. Write decimals: 0.00.";
        if (Digits(parts, 0, exponent < 0 ? parts.Count : exponent) is { Count: > 2 * MostPlaces } || (point >= 0 && Digits(parts, point, exponent < 0 ? parts.Count : exponent).Count > MostPlaces))
            return $"A number has at most {MostPlaces} decimals.";
        return null;
    }

    private static int Index(List<DraftPart> parts, DraftKind kind) => parts.FindIndex(part => part.Kind == kind);

    private static List<string> Digits(List<DraftPart> parts, int from, int to) =>
        [.. parts.Take(to).Skip(from).Where(part => part.Kind is DraftKind.Digit).Select(part => part.Text)];

    /// <summary>A comma between two places parts thousands; one behind the last place before the point, or behind all, divides by a thousand.</summary>
    private static DigitPlaces Places(List<DraftPart> parts)
    {
        var exponent = Index(parts, DraftKind.Exponent);
        var end = exponent < 0 ? parts.Count : exponent;
        var point = Index(parts, DraftKind.Point);
        if (point < 0 || point > end) point = end;
        var (whole, decimals) = (Digits(parts, 0, point), Digits(parts, point, end));
        var lastWhole = parts.FindLastIndex(point == 0 ? 0 : point - 1, point, part => part.Kind is DraftKind.Digit);
        var commas = parts.Select((part, i) => (part.Kind, i)).Where(part => part.Kind is DraftKind.Comma).Select(part => part.i).ToList();
        var parting = commas.Count(i => i < lastWhole);
        return new(whole.Count, whole.Contains("0") ? whole.Count - whole.IndexOf("0") : 0, decimals.Count, decimals.LastIndexOf("0") + 1,
            exponent < 0 ? 0 : Digits(parts, exponent, parts.Count).Count, parting > 0,
            2 * parts.Count(part => part.Kind is DraftKind.Percent) - 3 * (commas.Count - parting));
    }

    private static CodePart NumberPart(DraftPart part) => part.Kind switch
    {
        DraftKind.Digit => new(PartKind.Digit, part.Text),
        DraftKind.Point => new(PartKind.Point, part.Text),
        DraftKind.Percent => new(PartKind.Percent, part.Text),
        DraftKind.Exponent => new(PartKind.Exponent, part.Text),
        DraftKind.General or DraftKind.Text => new(PartKind.General),
        _ => new(PartKind.Literal, part.Text),
    };

    private static List<CodePart> DateParts(List<DraftPart> parts)
    {
        var dates = parts.Where(part => part.Kind is DraftKind.Date).ToList();
        var seen = 0;
        return [.. parts.Select(part => part.Kind is DraftKind.Date ? new CodePart(DateKind(dates, seen++), "", part.Length) : new CodePart(PartKind.Literal, part.Text))];
    }

    /// <summary>After hours and before seconds, <c>m</c> and <c>mm</c> are minutes.</summary>
    private static PartKind DateKind(List<DraftPart> dates, int index)
    {
        var (letter, length) = (dates[index].Text, dates[index].Length);
        var isMinute = letter == "m" && length <= 2 && ((index > 0 && dates[index - 1].Text is "h" or "H") || (index + 1 < dates.Count && dates[index + 1].Text is "s" or "S"));
        return letter switch
        {
            "y" => PartKind.Year,
            "m" => isMinute ? PartKind.Minute : PartKind.Month,
            "d" => PartKind.Day,
            "h" => PartKind.Hour,
            "s" => PartKind.Second,
            "H" => PartKind.Hours,
            "M" => PartKind.Minutes,
            "S" => PartKind.Seconds,
            _ => PartKind.HalfDay,
        };
    }
}
