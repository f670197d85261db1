using System.Globalization;
using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Scoring;
using LeadMagnets.Web.Features.Shared;

namespace LeadMagnets.Web.Features.Leads;

/// <summary>What each answer did to the result: earned and lost points of an assessment, votes for the winner of a quiz.</summary>
public static class ResultInWords
{
    /// <param name="Question">What was asked.</param>
    /// <param name="Answer">What was answered; empty where nothing was.</param>
    /// <param name="Won">What it earned, with one decimal; all of them add up to the score before rounding.</param>
    /// <param name="Lost">What the best answer would have added; null where nothing was lost.</param>
    public sealed record Part(string Question, string Answer, string Won, string? Lost);

    public static IReadOnlyList<Part> Of(Definition definition, string resultJson, string answersJson)
    {
        using var result = JsonDocument.Parse(resultJson);
        using var answers = JsonDocument.Parse(answersJson);
        var questions = definition.Questions.ToDictionary(question => question.Id);
        return
        [
            .. from part in List<Explained>(result.RootElement, "explain")
               where questions.ContainsKey(part.Question)
               select Line(part.Question, One(part.EarnedShown), part.LostShown > 0 ? $"−{One(part.LostShown)}" : null),
            .. from vote in List<Vote>(result.RootElement, "votes")
               where questions.ContainsKey(vote.Question)
               select Line(vote.Question, vote.Points.ToString("+0.##;−0.##", CultureInfo.InvariantCulture), null),
        ];

        Part Line(string id, string won, string? lost) => new(questions[id].Title, AnswersInWords.One(questions[id], answers.RootElement, definition), won, lost);
    }

    /// <summary>Results that were stored before there were explanations have none.</summary>
    private static IReadOnlyList<T> List<T>(JsonElement result, string name) =>
        result.TryGetProperty(name, out var list) ? list.Deserialize<IReadOnlyList<T>>(DefinitionJson.Options)! : [];

    private static string One(double points) => points.ToString("0.0", CultureInfo.InvariantCulture);
}
