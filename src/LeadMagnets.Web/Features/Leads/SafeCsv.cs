namespace LeadMagnets.Web.Features.Leads;

/// <summary>
/// Cells that a spreadsheet would run as a formula get an apostrophe in front (trust.md 3): <c>= + - @</c>, tab, line breaks and the
/// full-width twins, also behind spaces and quotes. Every cell is quoted.
/// </summary>
public static class SafeCsv
{
    private const string Triggers = "=+-@\t\r\n＝＋－＠";

    public static string Row(IEnumerable<string?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    public static string Cell(string? text)
    {
        text ??= "";
        var start = text.AsSpan().TrimStart(" \"'\u00A0\uFEFF\u200B");
        var leading = text.Length > 0 && Triggers.Contains(text[0]);
        if (leading || (start.Length > 0 && Triggers.Contains(start[0]))) text = "'" + text;
        return $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
