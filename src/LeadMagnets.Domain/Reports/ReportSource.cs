using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formatting;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Reports;

/// <summary>All that a result is written from. Nothing here is computed again: scores and outputs are the result's. Only <see cref="WhatIf"/> computes, for other answers.</summary>
public sealed record ReportSource
{
    public required Definition Definition { get; init; }
    public required Result Result { get; init; }
    /// <summary>By question id: what the questions that were shown are answered with; a calculator's default counts as an answer.</summary>
    public required IReadOnlyDictionary<string, Answered> Answers { get; init; }
    public required ReportFormulas Formulas { get; init; }
    /// <summary>The same run with other answers.</summary>
    public required WhatIf WhatIf { get; init; }
    public required ReportPerson Person { get; init; }

    public ReportTexts Texts => field ??= ReportTexts.Of(Definition.Locale);

    public FigureTexts Figures => field ??= FigureTexts.Of(Definition.Locale);

    public NumberPattern Pattern => field ??= NumberPatterns.For(Definition.Locale, Definition.Currency);

    /// <summary>From a submission's story. A report that is shown later passes the result that was stored with it.</summary>
    public static ReportSource Of(CompiledDefinition compiled, Outcome outcome, ReportPerson person, Result? stored = null) => new()
    {
        Definition = compiled.Definition,
        Result = stored ?? outcome.Result,
        Answers = Answered.All(compiled, outcome.Walk),
        Formulas = new ReportFormulas(compiled, outcome.Scope),
        WhatIf = new WhatIf(compiled, outcome.Walk.Answers),
        Person = person,
    };

    /// <summary>A number in the definition's language.</summary>
    public string Text(double number, string format) => NumberText.Format(number, format, Pattern);
}
