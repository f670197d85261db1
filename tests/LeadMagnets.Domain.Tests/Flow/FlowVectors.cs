using System.Text.Json;
using System.Text.Json.Nodes;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Piping;
using Xunit;

namespace LeadMagnets.Domain.Tests.Flow;

/// <summary>The runs that server and player agree on.</summary>
public sealed class FlowVectors
{
    private static readonly IReadOnlyList<Row> Rows = Vectors.Read<Row>("flow.json");

    public static TheoryData<string, int> Runs => [.. Rows.SelectMany(row => Enumerable.Range(0, row.Runs.Count).Select(run => (row.What, run)))];

    public static TheoryData<string> Definitions => [.. Rows.Select(row => row.What)];

    [Theory, MemberData(nameof(Definitions))]
    public void Its_definition_is_sound(string what) => Assert.DoesNotContain(DefinitionCheck.Check(Definition(Find(what))), problem => problem.Code != "unreachable");

    [Theory, MemberData(nameof(Runs))]
    public void A_run_goes_as_written(string what, int index)
    {
        var compiled = CompiledDefinition.Compile(Definition(Find(what)));
        var run = Find(what).Runs[index];

        var (answers, problems) = AnswerReader.Read(compiled, run.Answers);
        var walk = Walk.Through(compiled, answers);

        Assert.Equal(run.Shown, compiled.Questions.Select(question => question.Id).Where(walk.Shown.Contains));
        if (run.Told is { } told) Assert.Equal(told.GetRawText().Replace(" ", "", StringComparison.Ordinal), walk.Answers.ToJson().ToJsonString());
        Assert.Equal(run.Wrong ?? [], problems.ToDictionary(problem => problem.Path["answers.".Length..], problem => problem.Code == "required" ? "required" : problem.Message));
        var filled = PipeValues.During(compiled, walk).Fill(compiled.Definition);
        foreach (var (place, text) in run.Texts ?? []) Assert.Equal(text, Text(filled, place.Split('.')));
    }

    [Fact]
    public void The_player_gets_these_definitions() =>
        Vectors.Matches("flow-public.json", Rows.Select(row => System.Text.Encoding.UTF8.GetString(DefinitionJson.Write(
            Projection.Of(CompiledDefinition.Compile(Definition(row)), "key", 1, null) with { Texts = PublicTexts.For(row.Definition["locale"]!.GetValue<string>()).Where(text => text.Key is "yes" or "no").ToDictionary() }))));

    private static Row Find(string what) => Rows.First(row => row.What == what);

    private static string Text(Definition definition, string[] place)
    {
        if (definition.Steps.FirstOrDefault(step => step.Id == place[0]) is { } step) return (place[1] == "title" ? step.Title : step.Help)!;
        var question = definition.Questions.First(question => question.Id == place[0]);
        return place[1] switch
        {
            "title" => question.Title,
            "help" => question.Help!,
            "options" => ((ChoiceQuestion)question).Options[int.Parse(place[2], System.Globalization.CultureInfo.InvariantCulture)].Label,
            _ => ((TextRun)((Paragraph)((Statement)question).Body[0]).Content[0]).Text,
        };
    }

    /// <summary>A row says only what it is about; the rest comes from the sample of its kind.</summary>
    private static Definition Definition(Row row)
    {
        Definition sample = row.Definition["kind"]!.GetValue<string>() == "quiz" ? Samples.Quiz() : Samples.Calculator();
        var json = JsonNode.Parse(DefinitionJson.Write(sample))!.AsObject();
        foreach (var (name, value) in row.Definition) json[name] = value?.DeepClone();
        var (definition, problems) = DefinitionReader.Read(json.ToJsonString());
        Assert.Empty(problems);
        return definition!;
    }

    private sealed record Row(string What, JsonObject Definition, IReadOnlyList<Run> Runs);

    private sealed record Run(JsonElement Answers, IReadOnlyList<string> Shown, JsonElement? Told, Dictionary<string, string>? Texts, Dictionary<string, string>? Wrong);
}
