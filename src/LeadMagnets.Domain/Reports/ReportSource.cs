using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Reports;

/// <summary>All that a result is written from. Nothing here is computed again: scores and outputs are the result's.</summary>
public sealed record ReportSource
{
    public required Definition Definition { get; init; }
    public required Result Result { get; init; }
    /// <summary>By question id: what the questions that were shown are answered with; a calculator's default counts as an answer.</summary>
    public required IReadOnlyDictionary<string, Answered> Answers { get; init; }
    public required ReportFormulas Formulas { get; init; }
    public required ReportPerson Person { get; init; }

    public ReportTexts Texts => field ??= ReportTexts.Of(Definition.Locale);
}

/// <param name="Text">The answer in the visitor's words: labels of options, a number as people read it.</param>
/// <param name="Options">The chosen options; empty for other kinds of question.</param>
public sealed record Answered(string Text, IReadOnlyList<Option> Options);

/// <summary>Whom a report is for, and its day. Names are what the visitor typed: text, never markup.</summary>
public sealed record ReportPerson(string? Name, string? Company, DateOnly Date)
{
    /// <summary>The name that titles carry: the company's, else the person's.</summary>
    public string? Who => Filled(Company) ?? Filled(Name);

    /// <summary>The name that a document is made out to: the person's, else the company's.</summary>
    public string? For => Filled(Name) ?? Filled(Company);

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>Formulas of blocks, asked over answers, variables and results of the run.</summary>
/// <param name="Holds">Is a condition true? An error is not.</param>
/// <param name="Rank">A number to order by; null where the formula yields none.</param>
/// <param name="Cell">A value as text in the given format; null where the formula yields an error.</param>
public sealed record ReportFormulas(Func<string, bool> Holds, Func<string, double?> Rank, Func<string, string?, string?> Cell);
