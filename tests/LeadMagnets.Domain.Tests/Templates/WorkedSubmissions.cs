using System.Text.Json;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Scoring;
using Xunit;

namespace LeadMagnets.Domain.Tests.Templates;

/// <summary>The worked submissions of <c>tests/vectors/templates.json</c>, through the front door, to the given digits.</summary>
public sealed class WorkedSubmissions
{
    private static QuizDefinition Quiz => (QuizDefinition)Domain.Templates.Templates.Find("pm-style")!.Definition;

    public static TheoryData<string, int> All =>
        [.. Vectors.Document("templates.json").EnumerateObject().SelectMany(template => Enumerable.Range(0, template.Value.GetArrayLength()).Select(number => (template.Name, number)))];

    [Theory, MemberData(nameof(All))]
    public void The_result_has_the_expected_numbers(string template, int number)
    {
        var (outcome, expected) = Submit(template, number);
        var result = expected.GetProperty("result");

        foreach (var entry in result.EnumerateObject()) Compare(entry, outcome);
    }

    [Theory, MemberData(nameof(All))]
    public void The_lead_is_scored_and_routed_as_expected(string template, int number)
    {
        var (outcome, expected) = Submit(template, number);
        var lead = expected.GetProperty("lead");

        Assert.Equal(lead.GetProperty("fit").GetInt32(), outcome.Score!.Fit);
        Assert.Equal(lead.GetProperty("intent").GetInt32(), outcome.Score.Intent);
        Assert.Equal(lead.GetProperty("score").GetInt32(), outcome.Score.Score);
        Assert.Equal(lead.GetProperty("label").GetString(), outcome.Score.Grade);
        Assert.Equal(lead.GetProperty("route").GetString(), outcome.Route!.Destination.ToString().ToLowerInvariant());
        Assert.Equal(lead.GetProperty("rule").GetString(), outcome.Route.Rule);
        // Of consumers the vectors give the sum only.
        if (lead.GetProperty("why") is { ValueKind: JsonValueKind.Object } why) Assert.Equal(
            why.EnumerateObject().Where(part => part.Value.GetInt32() != 0).Select(part => $"{part.Name} {part.Value}"),
            outcome.Score.Why.Where(part => !part.Rule.EndsWith("clamp", StringComparison.Ordinal)).Select(part => $"{part.Rule} {part.Points}"));
        Assert.Equal(outcome.Score.Score, outcome.Score.Why.Sum(part => part.Points));
    }

    private static (Outcome Outcome, JsonElement Expected) Submit(string template, int number)
    {
        var submission = Vectors.Document("templates.json").GetProperty(template)[number];
        var compiled = CompiledDefinition.Compile(Domain.Templates.Templates.Find(template)!.Definition);
        var (answers, answerProblems) = AnswerReader.Read(compiled, submission.GetProperty("answers"));
        var fields = submission.GetProperty("lead").EnumerateObject().ToDictionary(field => field.Name, field => field.Value);
        var (lead, leadProblems) = LeadReader.Read(compiled.Definition.LeadForm, fields, new Consents(Report: true));
        Assert.Empty(answerProblems);
        Assert.Empty(leadProblems);
        return (Outcome.Of(compiled, answers, lead), submission.GetProperty("expected"));
    }

    private static void Compare(JsonProperty expected, Outcome outcome)
    {
        var (result, value) = (outcome.Result, expected.Value);
        switch (expected.Name)
        {
            case "raw": Near(value.GetDouble(), result.Raw!.Value); break;
            case "score": Assert.Equal(value.GetInt32(), result.Score); break;
            case "band": Assert.Equal(value.GetString(), result.Band!.Title); break;
            case "categories": Same(value, result.Categories.Select(category => $"{category.Id} {category.Score}")); break;
            case "status": Same(value, result.Categories.Select(category => $"{category.Id} {category.Status.ToString()!.ToLowerInvariant()}")); break;
            case "grade": Assert.Equal((value.GetString(), value.GetString()), (result.Grade!.Id, result.Grade.Title)); break;
            case "gradeBeforeCap": Assert.Equal(value.GetString(), result.Grade!.BeforeCap ?? result.Grade.Id); break;
            case "criticalFailed": Assert.Equal(value.EnumerateArray().Select(id => id.GetString()), result.Grade!.Failed); break;
            case "topGaps": Assert.Equal(value.EnumerateArray().Select(gap => gap.GetString()), result.Gaps.Select(gap => $"{gap.Question}:{gap.Lost:0.#}")); break;
            case "points": Same(value, result.Outcomes.Select(match => $"{match.Id} {match.Points}")); break;
            case "match": Same(value, result.Outcomes.Select(match => $"{match.Id} {match.Percent}")); break;
            case "winner": Assert.Equal(value.GetString(), result.Outcome!.Id); break;
            case "how": Assert.Equal(value.GetString(), result.Outcome!.How); break;
            case "max": Assert.All(result.Outcomes, match => Assert.Equal(Math.Round(100 * match.Points / value.GetProperty(match.Id).GetDouble(), MidpointRounding.AwayFromZero), match.Percent)); break;
            case "plan": Assert.Equal(value.GetString(), Quiz.Outcomes.Single(o => o.Id == result.Outcome!.Id).Tagline); break;
            default: Same(value, result.Outputs[expected.Name]); break;
        }
    }

    private static void Same(JsonElement expected, Output actual)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.String: Assert.Equal(expected.GetString(), actual.Error); break;
            case JsonValueKind.True or JsonValueKind.False: Assert.Equal(expected.GetBoolean(), Assert.IsType<bool>(actual.Value)); break;
            case JsonValueKind.Array: Each(expected, JsonSerializer.SerializeToElement(actual.Value)); break;
            default: Near(expected.GetDouble(), Assert.IsType<double>(actual.Value)); break;
        }
    }

    /// <summary>A column is a list of rows of one cell.</summary>
    private static void Each(JsonElement expected, JsonElement actual)
    {
        Assert.Equal(expected.GetArrayLength(), actual.GetArrayLength());
        foreach (var (wanted, found) in expected.EnumerateArray().Zip(actual.EnumerateArray())) Near(wanted.GetDouble(), (found.ValueKind is JsonValueKind.Array ? found[0] : found).GetDouble());
    }

    private static void Same(JsonElement expected, IEnumerable<string> actual) =>
        Assert.Equal(expected.EnumerateObject().Select(entry => $"{entry.Name} {entry.Value}"), actual);

    /// <summary>The vectors carry twelve digits.</summary>
    private static void Near(double expected, double actual) =>
        Assert.True(Math.Abs(expected - actual) <= 1e-9 * Math.Max(1e-9, Math.Abs(expected)), $"{actual:R} instead of {expected:R}");
}
