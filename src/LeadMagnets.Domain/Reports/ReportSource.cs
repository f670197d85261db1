using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formatting;
using LeadMagnets.Domain.Piping;
using LeadMagnets.Domain.Receipts;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Reports;

/// <summary>All that a result is written from. Nothing here is computed again: scores and outputs are the result's. Only <see cref="WhatIf"/> computes, for other answers.</summary>
public sealed record ReportSource
{
    /// <summary>The version's definition, its texts filled with this run's values.</summary>
    public required Definition Definition { get; init; }
    public required Result Result { get; init; }
    /// <summary>By question id: what the questions that were shown are answered with; a calculator's default counts as an answer.</summary>
    public required IReadOnlyDictionary<string, Answered> Answers { get; init; }
    public required ReportFormulas Formulas { get; init; }
    /// <summary>The same run with other answers.</summary>
    public required WhatIf WhatIf { get; init; }
    public required ReportPerson Person { get; init; }
    /// <summary>How the run was computed; null: the submission is older than receipts.</summary>
    public Receipt? Receipt { get; init; }

    public ReportTexts Texts => field ??= ReportTexts.Of(Definition.Locale);

    public FigureTexts Figures => field ??= FigureTexts.Of(Definition.Locale);

    public WorkingTexts WorkingWords => field ??= WorkingTexts.Of(Definition.Locale);

    public NumberPattern Pattern => field ??= NumberPatterns.For(Definition.Locale, Definition.Currency);

    /// <summary>From a submission's story. A report that is shown later passes the result that was stored with it.</summary>
    /// <param name="compiled">The version.</param>
    /// <param name="outcome">What the answers come to.</param>
    /// <param name="person">Whom it is for.</param>
    /// <param name="lead">What may be piped of the lead; null: there is none yet.</param>
    /// <param name="stored">The result that was stored with the submission; null: the outcome's.</param>
    public static ReportSource Of(CompiledDefinition compiled, Outcome outcome, ReportPerson person, LeadAnswers? lead = null, Result? stored = null)
    {
        var definition = compiled.Pipes.IsNone ? compiled.Definition : PipeValues.AtTheEnd(compiled, outcome, lead).Fill(compiled.Definition);
        return new()
        {
            Definition = definition,
            Result = stored ?? outcome.Result,
            Answers = Answered.All(definition, outcome.Walk),
            Formulas = new ReportFormulas(compiled, outcome.Scope),
            WhatIf = new WhatIf(compiled, outcome.Walk.Answers),
            Person = person,
        };
    }

    /// <summary>A number in the definition's language.</summary>
    public string Text(double number, string format) => NumberText.Format(number, format, Pattern);
}
