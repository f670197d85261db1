using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Scoring;

/// <summary>The names by which formulas read the result itself (domain.md E2): the band by its title, the grade and the winner by their ids.</summary>
public static class ResultNames
{
    /// <summary>Names that no question, variable, table or lead field may take. <c>t</c> is the year of a year table.</summary>
    public static IReadOnlyList<string> Reserved { get; } = ["raw", "score", "band", "grade", "winner", "t"];

    public static IReadOnlyList<string> Of(Definition definition) => definition switch
    {
        AssessmentDefinition => ["raw", "score", "band", "grade"],
        QuizDefinition => ["winner"],
        _ => [],
    };

    public static void Put(Result result, Scope scope)
    {
        scope["raw"] = result.Raw is { } raw ? raw : Value.Blank;
        scope["score"] = result.Score is { } score ? score : Value.Blank;
        scope["band"] = result.Band is { } band ? band.Title : Value.Blank;
        scope["grade"] = result.Grade is { } grade ? grade.Id : Value.Blank;
        scope["winner"] = result.Outcome is { } outcome ? outcome.Id : Value.Blank;
    }
}
