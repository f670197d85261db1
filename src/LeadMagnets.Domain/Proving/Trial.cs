using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Routing;
using LeadMagnets.Domain.Scoring;
using Result = LeadMagnets.Domain.Scoring.Result;

namespace LeadMagnets.Domain.Proving;

/// <summary>One simulated visit: what <see cref="Outcome"/> would tell, without the texts.</summary>
/// <param name="Given">What was answered, hidden questions included.</param>
/// <param name="Walk">What was shown, and the answers that count.</param>
/// <param name="Result">Score, band, grade, outcome.</param>
/// <param name="Scope">The value of every name.</param>
/// <param name="Score">How good the lead is.</param>
/// <param name="Route">Where it goes.</param>
internal sealed record Trial(AnswerSet Given, Walk Walk, Result Result, Scope Scope, LeadScore Score, Route Route)
{
    public static Trial Of(CompiledDefinition compiled, AnswerSet answers, LeadAnswers lead)
    {
        var walk = SimulatedDay.Walk(compiled, answers);
        var scope = walk.Scope.Copy();
        var result = Points(compiled.Definition, walk);
        ResultNames.Put(result, scope);
        compiled.Compute(scope);
        var (score, route) = LeadDecision.Of(compiled, lead, scope);
        return new(answers, walk, result, scope, score, route);
    }

    private static Result Points(Definition definition, Walk walk) => definition switch
    {
        AssessmentDefinition assessment => Assessed(assessment, ScoreSheet.Of(assessment, walk)),
        QuizDefinition quiz => OutcomeScoring.Verdict(quiz, walk),
        _ => new Result { Kind = "calculator" },
    };

    /// <summary>The numbers and verdicts alone: gaps, explanations and improvements would take most of the time.</summary>
    private static Result Assessed(AssessmentDefinition definition, ScoreSheet sheet)
    {
        var raw = sheet.Overall();
        var score = raw is { } number ? AssessmentScoring.Shown(number) : (int?)null;
        return new Result
        {
            Kind = "assessment", Raw = raw, Score = score,
            Band = AssessmentScoring.Band(definition, score) is { } band ? new(band.Id, band.Title) : null,
            Grade = Grading.Of(definition, score, sheet),
            Categories = [.. definition.Categories.Select(category => new CategoryResult(category.Id, null, null) { Raw = sheet.Category(category.Id) })],
        };
    }
}
