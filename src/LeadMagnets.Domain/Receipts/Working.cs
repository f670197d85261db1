using LeadMagnets.Domain.Definitions;
using Result = LeadMagnets.Domain.Scoring.Result;

namespace LeadMagnets.Domain.Receipts;

/// <summary>A submission step by step, in the order in which it was computed. All numbers are the stored ones.</summary>
/// <param name="Engine">The engine's version that computed it.</param>
/// <param name="Version">The magnet's version.</param>
/// <param name="Steps">Inputs, score or votes, figures, lead.</param>
public sealed record Working(int Engine, int Version, IReadOnlyList<WorkingStep> Steps)
{
    /// <param name="compiled">The version of the submission.</param>
    /// <param name="receipt">What was stored with it.</param>
    /// <param name="result">The result that was stored with it.</param>
    /// <param name="lead">How the lead was scored; null: there is none, or the reader is not to know.</param>
    /// <param name="texts">The words around the numbers; null: those of the definition's language.</param>
    public static Working Of(CompiledDefinition compiled, Receipt receipt, Result result, LeadWorth? lead = null, WorkingTexts? texts = null)
    {
        var page = new WorkingPage(compiled, receipt, result, texts ?? WorkingTexts.Of(compiled.Definition.Locale));
        return new(receipt.Engine, receipt.Version,
        [
            .. InputSteps.Of(page),
            .. compiled.Definition switch
            {
                AssessmentDefinition assessment when receipt.Scores is { } scores => ScoreSteps.Of(assessment, scores, page),
                QuizDefinition quiz when receipt.Votes is { } votes => VoteSteps.Of(quiz, votes, page),
                _ => [],
            },
            .. FigureSteps.Of(page),
            .. lead is null ? [] : LeadSteps.Of(lead, page),
        ]);
    }
}
