using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Reports;
using static LeadMagnets.Domain.Reports.ReportTexts;

namespace LeadMagnets.Domain.Receipts;

/// <summary>Our words in the working and about figures that could not be computed, in the definition's language.</summary>
public sealed partial record WorkingTexts
{
    public required string Language { get; init; }
    public required string Answered { get; init; }
    public required string DefaultKept { get; init; }
    public required string Default { get; init; }
    public required string ComputedDefault { get; init; }
    public required string Unanswered { get; init; }
    public required string NotShown { get; init; }
    public required string Inputs { get; init; }
    public required string Figures { get; init; }
    public required string LeadScore { get; init; }
    public required string Row { get; init; }
    public required string FirstRow { get; init; }
    public required string WithValues { get; init; }
    /// <summary>In the place of a column's other cells, of which there are <c>{0}</c> in all.</summary>
    public required string MoreValues { get; init; }
    /// <summary>That spreadsheets lack the function <c>{0}</c>.</summary>
    public required string NoSuchFunction { get; init; }
    public required string ShareTimesWeight { get; init; }
    public required string CategoryRule { get; init; }
    public required string OverallRule { get; init; }
    public required string Overall { get; init; }
    public required string Rounded { get; init; }
    public required string Band { get; init; }
    public required string Grade { get; init; }
    /// <summary>The critical questions <c>{0}</c> that failed.</summary>
    public required string Failed { get; init; }
    /// <summary>From <c>{0}</c> to <c>{1}</c> while required answers are missing.</summary>
    public required string Range { get; init; }
    public required string Winner { get; init; }
    public required string WonByPoints { get; init; }
    public required string WonByOrder { get; init; }
    /// <summary>By the question <c>{0}</c>.</summary>
    public required string WonByQuestion { get; init; }
    public required string EngineChanged { get; init; }
    /// <summary><c>{0}</c> the figure, <c>{1}</c> why, as the end of the sentence.</summary>
    public required string NotComputed { get; init; }
    /// <summary>The same without the figure's name: <c>{0}</c> why.</summary>
    public required string NotComputedHere { get; init; }
    /// <summary>The reason, where another figure <c>{0}</c> is to blame: <c>{1}</c> why.</summary>
    public required string Because { get; init; }
    /// <summary>By <see cref="FigureFailure"/>, in its order: the end of a sentence.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    public string Yes => ReportTexts.Of(Language).Yes;

    public string No => ReportTexts.Of(Language).No;

    public string Comma => ReportTexts.Of(Language).Comma;

    public string NotAssessed => ReportTexts.Of(Language).NotAssessed;

    /// <summary>Every language that has a table: the same as in <see cref="ReportTexts"/>.</summary>
    public static IReadOnlyList<WorkingTexts> All { get; } = [English, German, French, Spanish, Dutch, Italian, Portuguese, Polish, Swedish, Turkish, Japanese, Arabic];

    public static WorkingTexts Of(string locale) => All.FirstOrDefault(texts => texts.Language == ReportTexts.Of(locale).Language) ?? All[0];

    public string Origin(InputOrigin origin) => origin switch
    {
        InputOrigin.Answered => Answered,
        InputOrigin.DefaultKept => DefaultKept,
        InputOrigin.Default => Default,
        InputOrigin.ComputedDefault => ComputedDefault,
        InputOrigin.Unanswered => Unanswered,
        _ => NotShown,
    };

    /// <summary>"Payback could not be computed: the investment is never paid back."</summary>
    public string Sentence(FigureProblem problem, Definition definition) => Fill(NotComputed, Label(problem.Name, definition), Why(problem, definition));

    /// <summary>The same beside the figure, which need not be named again.</summary>
    public string Note(FigureProblem problem, Definition definition) => Fill(NotComputedHere, Why(problem, definition));

    private string Why(FigureProblem problem, Definition definition)
    {
        var reason = Reasons[(int)problem.Reason];
        return Formulas.NameRules.Key(problem.Cause) == Formulas.NameRules.Key(problem.Name) || problem.Cause.StartsWith('#')
            ? reason : Fill(Because, Label(problem.Cause, definition), reason);
    }

    private static string Label(string name, Definition definition) =>
        definition.Outputs.FirstOrDefault(output => output.Id.Equals(name, StringComparison.OrdinalIgnoreCase))?.Label ?? name;
}
