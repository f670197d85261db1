using System.Text.Json;
using System.Text.Json.Nodes;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Tests;

/// <summary>Magnets with the questions of the table of kinds.</summary>
internal static class AllKinds
{
    /// <summary>One step per row, named after it.</summary>
    public static AssessmentDefinition Definition => Samples.Assessment([.. QuestionKinds.All.Select(row => row.Question)]) with
    {
        Title = "All kinds", Currency = "GBP", Steps = [.. QuestionKinds.All.Select(row => Samples.Step(row.Name, row.Question))],
    };

    public static QuestionKind Row(string name) => QuestionKinds.All.Single(row => row.Name == name);

    /// <summary>A magnet with one of them; where that is not scored, beside a question that is.</summary>
    public static CompiledDefinition Alone(string kind)
    {
        var question = Row(kind).Question;
        var definition = question is ScoredQuestion { Category: not null } ? Samples.Assessment(question) : Samples.Assessment(question, Samples.Scored("rest", "c", 1) with { Required = false });
        return CompiledDefinition.Compile(definition with { Currency = "GBP" });
    }

    public static JsonElement Answers(QuestionKind row, JsonElement answer) =>
        JsonSerializer.SerializeToElement(new JsonObject { [row.Question.Id] = JsonNode.Parse(answer.GetRawText()) });
}
