namespace LeadMagnets.Domain.Reports;

/// <summary>Our words in year tables, charts, sensitivities and assumptions, in the definition's language.</summary>
public sealed record FigureTexts
{
    public required string Language { get; init; }
    /// <summary>The sum of a column.</summary>
    public required string Total { get; init; }
    /// <summary><c>{0}</c>: January 2026.</summary>
    public required string AsOf { get; init; }
    /// <summary>What is watched, <c>{0}</c>, is <c>{1}</c> with the visitor's own answers: the line in the middle of a tornado.</summary>
    public required string Base { get; init; }
    /// <summary><c>{0}</c> the result, <c>{1}</c> the change that leads to it.</summary>
    public required string At { get; init; }
    /// <summary>A change of <c>{0}</c> percentage points.</summary>
    public required string Points { get; init; }
    /// <summary>A chart over <c>{0}</c> from <c>{1}</c> to <c>{2}</c>.</summary>
    public required string ChartAlt { get; init; }
    /// <summary>The series <c>{0}</c>, from the first value <c>{1}</c> to the last one <c>{2}</c>.</summary>
    public required string SeriesAlt { get; init; }
    /// <summary>The lowest value <c>{0}</c> at row <c>{1}</c>.</summary>
    public required string LowestAlt { get; init; }
    /// <summary>The highest value <c>{0}</c> at row <c>{1}</c>.</summary>
    public required string HighestAlt { get; init; }

    private static readonly FigureTexts English = new()
    {
        Language = "en", Total = "Total", AsOf = "Assumption as of {0}.", Base = "{0}: {1} with your own figures", At = "{0} at {1}", Points = "{0} pp",
        ChartAlt = "Chart over {0} {1} to {2}.", SeriesAlt = "{0}: from {1} to {2}", LowestAlt = "lowest {0} at {1}", HighestAlt = "highest {0} at {1}",
    };

    private static readonly FigureTexts German = new()
    {
        Language = "de", Total = "Summe", AsOf = "Annahme, Stand {0}.", Base = "{0}: {1} mit Ihren Angaben", At = "{0} bei {1}", Points = "{0} %-Pkt.",
        ChartAlt = "Diagramm über {0} {1} bis {2}.", SeriesAlt = "{0}: von {1} bis {2}", LowestAlt = "niedrigster Wert {0} bei {1}", HighestAlt = "höchster Wert {0} bei {1}",
    };

    private static readonly FigureTexts French = new()
    {
        Language = "fr", Total = "Total", AsOf = "Hypothèse, état {0}.", Base = "{0}\u00a0: {1} avec vos propres chiffres", At = "{0} à {1}", Points = "{0} pt",
        ChartAlt = "Graphique sur {0} {1} à {2}.", SeriesAlt = "{0}\u00a0: de {1} à {2}", LowestAlt = "minimum {0} à {1}", HighestAlt = "maximum {0} à {1}",
    };

    private static readonly FigureTexts Spanish = new()
    {
        Language = "es", Total = "Total", AsOf = "Supuesto a fecha de {0}.", Base = "{0}: {1} con sus propios datos", At = "{0} con {1}", Points = "{0} p.\u00a0p.",
        ChartAlt = "Gráfico sobre {0} {1} a {2}.", SeriesAlt = "{0}: de {1} a {2}", LowestAlt = "mínimo {0} en {1}", HighestAlt = "máximo {0} en {1}",
    };

    private static readonly FigureTexts Dutch = new()
    {
        Language = "nl", Total = "Totaal", AsOf = "Aanname, stand {0}.", Base = "{0}: {1} met uw eigen cijfers", At = "{0} bij {1}", Points = "{0} pp",
        ChartAlt = "Grafiek over {0} {1} tot {2}.", SeriesAlt = "{0}: van {1} tot {2}", LowestAlt = "laagste waarde {0} bij {1}", HighestAlt = "hoogste waarde {0} bij {1}",
    };

    private static readonly FigureTexts Italian = new()
    {
        Language = "it", Total = "Totale", AsOf = "Ipotesi, aggiornata a {0}.", Base = "{0}: {1} con i suoi dati", At = "{0} con {1}", Points = "{0} p.p.",
        ChartAlt = "Grafico su {0} da {1} a {2}.", SeriesAlt = "{0}: da {1} a {2}", LowestAlt = "minimo {0} a {1}", HighestAlt = "massimo {0} a {1}",
    };

    /// <summary>Every language that has a table: the same as in <see cref="ReportTexts"/>.</summary>
    public static IReadOnlyList<FigureTexts> All { get; } = [English, German, French, Spanish, Dutch, Italian];

    public static FigureTexts Of(string locale) => All.FirstOrDefault(texts => texts.Language == ReportTexts.Of(locale).Language) ?? English;
}
