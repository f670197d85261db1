using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;

namespace LeadMagnets.Domain.Scoring;

/// <summary>
/// Counterfactuals (domain.md B3): for each question that loses points the one other answer that lifts the result most, found by walking and
/// scoring the run again with that answer, so that branches and caps of grades count.
/// An answer that the server would refuse with the others as they are is passed over: a rule does not take it, or it opens or makes required a
/// question that nobody answered. An optional question that it opens stays without an answer, and takes no part.
/// </summary>
internal static class Improvements
{
    public static IReadOnlyList<Improvement> Of(CompiledDefinition compiled, AssessmentDefinition definition, Walk walk, ScoreSheet sheet, Result now)
    {
        if (now.Raw is null) return [];
        var steering = SteeringQuestions.Of(compiled);
        var found = sheet.Scores.Where(score => score.Share < 1)
            .Select(score => Best(compiled, definition, walk, sheet, now, score.Question, steering.Contains(score.Question)));
        return [.. found.OfType<Improvement>().OrderByDescending(improvement => NineDigits.Of(improvement.Gain))];
    }

    /// <summary>Where no condition reads the question, more points are never worse, so that only the best answer is tried.</summary>
    private static Improvement? Best(CompiledDefinition compiled, AssessmentDefinition definition, Walk walk, ScoreSheet sheet, Result now, string id, bool steers)
    {
        var question = (ScoredQuestion)compiled.Question(id)!;
        var found = BetterAnswers.Of(question, walk.Answers[id]).Take(steers ? int.MaxValue : 1)
            .Select(answer => Try(compiled, definition, walk, sheet, now, question, answer, steers)).OfType<Improvement>();
        return !steers ? found.FirstOrDefault() : found
            .OrderByDescending(improvement => Grading.From(definition, improvement.Grade))
            .ThenByDescending(improvement => NineDigits.Of(improvement.Gain))
            .FirstOrDefault();
    }

    private static Improvement? Try(CompiledDefinition compiled, AssessmentDefinition definition, Walk walk, ScoreSheet sheet, Result now, ScoredQuestion question, Answer answer, bool steers)
    {
        var other = steers ? Walk.Through(compiled, walk.Answers.With(question.Id, answer)) : walk;
        if (steers && IsRefused(compiled, walk, other)) return null;
        var then = steers ? ScoreSheet.Of(definition, other) : sheet.With(question, answer);
        if (then.Overall() is not { } raw) return null;
        var score = AssessmentScoring.Shown(raw);
        var grade = Grading.Of(definition, score, then)?.Id;
        var gain = raw - now.Raw!.Value;
        var betterGrade = Grading.From(definition, grade) > Grading.From(definition, now.Grade?.Id);
        return gain > 0 || betterGrade
            ? new(question.Id, Plain(answer), gain, score) { Band = AssessmentScoring.Band(definition, score)?.Id, Grade = grade }
            : null;
    }

    /// <summary>Would the server refuse these answers for more than what was missing before? Never where no formula of the steps reads the question.</summary>
    private static bool IsRefused(CompiledDefinition compiled, Walk before, Walk after)
    {
        var (was, then) = (new Asking(compiled, before), new Asking(compiled, after));
        return compiled.Questions.Any(question => after.Shown.Contains(question.Id) && !then.Takes(question)
            && (after.Answers[question.Id] is not null || !before.Shown.Contains(question.Id) || was.Takes(question)));
    }

    private static object Plain(Answer answer) => answer switch
    {
        ChoiceAnswer choice => choice.Option,
        ChoicesAnswer choices => choices.Options,
        NumberAnswer number => number.Number,
        RowsAnswer rows => rows.Rows,
        YesNoAnswer yesNo => yesNo.Yes,
        _ => throw new System.Diagnostics.UnreachableException(answer.GetType().Name),
    };
}
