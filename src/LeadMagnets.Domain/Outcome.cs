using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Routing;
using LeadMagnets.Domain.Scoring;
using Result = LeadMagnets.Domain.Scoring.Result;

namespace LeadMagnets.Domain;

/// <summary>What a submission comes to, from answers to destination. Everything here follows from the version and the answers alone.</summary>
/// <param name="Walk">The questions that were shown, and the answers that count.</param>
/// <param name="Result">What the visitor learns.</param>
/// <param name="Score">How good the lead is; null while there is none.</param>
/// <param name="Route">Where the lead goes and why; null while there is none.</param>
/// <param name="Scope">Every name that formulas of blocks may use.</param>
public sealed record Outcome(Walk Walk, Result Result, LeadScore? Score, Route? Route, Scope Scope)
{
    /// <summary>The story of a submission. <paramref name="lead"/> is null where the lead is given later, or never.</summary>
    public static Outcome Of(CompiledDefinition compiled, AnswerSet answers, LeadAnswers? lead)
    {
        var walk = Walk.Through(compiled, answers);
        var scope = walk.Scope.Copy();

        var result = Points(compiled, walk);
        ResultNames.Put(result, scope);
        result = result with { Outputs = Outputs.Compute(compiled, scope) };
        if (lead is null)
        {
            foreach (var field in compiled.Definition.LeadForm.Fields) scope[field.Id] = Value.Blank;
            return new(walk, result, null, null, scope);
        }
        var (score, route) = LeadDecision.Of(compiled, lead, scope);
        return new(walk, result, score, route, scope);
    }

    private static Result Points(CompiledDefinition compiled, Walk walk) => compiled.Definition switch
    {
        AssessmentDefinition => AssessmentScoring.Of(compiled, walk),
        QuizDefinition quiz => OutcomeScoring.Of(quiz, walk),
        _ => new Result { Kind = "calculator" },
    };
}
