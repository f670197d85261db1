using LeadMagnets.Domain.Definitions.Checks;

namespace LeadMagnets.Domain.Definitions;

/// <summary>Everything that keeps a definition from being published. Drafts may be saved with problems; publishing wants none.</summary>
public static class DefinitionCheck
{
    private static readonly Func<Definition, IEnumerable<Problem>>[] Subjects =
    [
        LimitCheck.Find, TextCheck.Find, LocaleCheck.Find, IdCheck.Find, QuestionCheck.Find, ScoreCheck.Find, AssessmentCheck.Find, GradeCheck.Find, QuizCheck.Find,
        TableCheck.Find, FormulaCheck.Find, FlowCheck.Find, PipeCheck.Find, BlockCheck.Find, LeadFormCheck.Find, LeadModelCheck.Find, AddressCheck.Find, WordCheck.Find, TranslationCheck.Find,
    ];

    public static IReadOnlyList<Problem> Check(Definition definition) => [.. Subjects.SelectMany(subject => subject(definition))];
}
