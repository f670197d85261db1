using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Proving;
using Xunit;

namespace LeadMagnets.Domain.Tests.Definitions;

/// <summary>Every row of the table of kinds, through everything that a kind needs to be one.</summary>
public sealed class KindsOfQuestions
{
    private const string Face = "widgets/test/definitions/all-kinds.json";

    public static TheoryData<string> Kinds => [.. QuestionKinds.All.Select(row => row.Name)];

    public static TheoryData<string, int> Valid => [.. QuestionKinds.All.SelectMany(row => row.Valid.Select((_, i) => (row.Name, i)))];

    public static TheoryData<string, int> Invalid => [.. QuestionKinds.All.SelectMany(row => row.Invalid.Select((_, i) => (row.Name, i)))];

    [Fact]
    public void Each_kind_has_a_row_with_answers_that_are_taken_and_refused()
    {
        var kinds = typeof(Question).GetCustomAttributes(typeof(JsonDerivedTypeAttribute), false).Cast<JsonDerivedTypeAttribute>().ToList();

        Assert.Equal(kinds.Select(kind => (string)kind.TypeDiscriminator!).Order(), QuestionKinds.All.Where(row => row.Variant is null).Select(row => row.Kind).Order());
        Assert.Equal(QuestionKinds.All.Count, QuestionKinds.All.Select(row => row.Name).Distinct().Count());
        Assert.All(QuestionKinds.All, row => Assert.Equal(row.Kind, kinds.Single(kind => kind.DerivedType == row.Question.GetType()).TypeDiscriminator));
        Assert.All(QuestionKinds.All.Where(row => row.Question is not Statement), row => Assert.True(row.Valid.Count > 0 && row.Invalid.Count > 0, row.Kind));
    }

    [Fact]
    public void The_definition_with_all_of_them_is_read_as_it_was_written_and_is_sound()
    {
        var json = DefinitionJson.Write(AllKinds.Definition);
        var (read, problems) = DefinitionReader.Read(json);

        Assert.Empty(problems);
        Assert.Equal(json, DefinitionJson.Write(read!));
        Assert.Empty(DefinitionCheck.Check(read!));
    }

    [Fact]
    public void The_player_gets_this_face_of_it()
    {
        var face = Projection.Of(CompiledDefinition.Compile(AllKinds.Definition), "allKinds01", 1, new("Northwind Security", null, null, null));
        var json = JsonNode.Parse(DefinitionJson.Write(face))!;
        var text = json.ToJsonString(new(DefinitionJson.Public) { WriteIndented = true, IndentSize = 1 }) + "\n";
        var file = Path.Combine(Repository.Root, Face);
        if (Environment.GetEnvironmentVariable("UPDATE_VECTORS") == "1") File.WriteAllText(file, text);

        Assert.True(File.ReadAllText(file).ReplaceLineEndings("\n") == text, $"{Face} is stale: run the tests once with UPDATE_VECTORS=1 and look at what changed.");
        Assert.Empty(ProjectingDefinitions.Names(json).Except(PublicTexts.For("en").Keys).Except(ProjectingDefinitions.Fields));
        Assert.DoesNotContain("\"points\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"category\"", text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Valid))]
    public void An_answer_is_taken_stored_and_read(string kind, int index)
    {
        var (row, compiled) = (AllKinds.Row(kind), AllKinds.Alone(kind));
        var taken = row.Valid[index];

        var (answers, problems) = AnswerReader.Read(compiled, AllKinds.Answers(row, taken.Answer));

        Assert.Empty(problems);
        Assert.True(JsonElement.DeepEquals(taken.Stored ?? taken.Answer, JsonSerializer.SerializeToElement(answers.ToJson()[row.Question.Id])), answers.ToJson().ToJsonString());
        var walk = Walk.Through(compiled, answers);
        Assert.Equal(taken.Reads.Keys.Order(), AnswerNames.Of(row.Question).Order());
        foreach (var (name, value) in taken.Reads) Assert.Equal($"{name}={JsonSerializer.Serialize(value, DefinitionJson.Options)}", $"{name}={JsonSerializer.Serialize(ValueJson.Plain(walk.Scope.Find(name)!.Value), DefinitionJson.Options)}");
        Assert.Equal(taken.Words, AnswerWords.For(compiled.Definition, "Yes", "No").Of(row.Question, answers[row.Question.Id]!));
        var again = AnswerReader.Read(compiled, JsonSerializer.SerializeToElement(answers.ToJson()));
        Assert.Equal(answers.ToJson().ToJsonString(), again.Answers.ToJson().ToJsonString());
    }

    [Theory, MemberData(nameof(Invalid))]
    public void An_answer_is_refused_where_it_stands(string kind, int index)
    {
        var (row, refused) = (AllKinds.Row(kind), AllKinds.Row(kind).Invalid[index]);

        var (_, problems) = AnswerReader.Read(AllKinds.Alone(kind), AllKinds.Answers(row, refused.Answer));

        Assert.Equal(($"answers.{row.Question.Id}", refused.Code), (Assert.Single(problems).Path, problems[0].Code));
    }

    /// <summary>A formula that fails for whoever answered makes the prover tell an example.</summary>
    [Theory, MemberData(nameof(Kinds))]
    public void The_answers_of_a_finding_are_such_as_the_server_takes(string kind)
    {
        var row = AllKinds.Row(kind);
        if (row.Question is Statement) return;
        var definition = (AssessmentDefinition)AllKinds.Alone(kind).Definition with { Variables = [Samples.Variable("bad", $"IF(ISBLANK({row.Question.Id}),0,1/0)")] };

        var report = Prover.Run(definition, visitors: 200);

        var example = report.Findings.First(finding => finding is { Code: not "no-score", Example: not null }).Example!;
        var (answers, problems) = AnswerReader.Read(CompiledDefinition.Compile(definition), JsonSerializer.SerializeToElement(example));
        Assert.Empty(problems);
        Assert.NotNull(answers[row.Question.Id]);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Its_score_lies_between_ends_that_are_proved(string kind)
    {
        if (AllKinds.Row(kind).Question is not ScoredQuestion { Category: not null }) return;

        var score = Prover.Run(AllKinds.Alone(kind).Definition, visitors: 200).Attainable.Single(range => range.Of == "score");

        Assert.Equal((0.0, 100.0, true), (Math.Round(score.Least, 9), Math.Round(score.Most, 9), score.IsExact));
    }

    [Theory, InlineData("matrix"), InlineData("rating"), InlineData("nps"), InlineData("multiple")]
    public void A_condition_over_it_holds_for_some(string kind)
    {
        var id = AllKinds.Row(kind).Question.Id;
        var condition = kind switch { "matrix" => "AND(view_price=2,view_speed=0)", "multiple" => $"COUNTIF({id},\"nobody\")=1", _ => $"{id}=3" };
        var alone = (AssessmentDefinition)AllKinds.Alone(kind).Definition;
        var definition = alone with { Steps = [.. alone.Steps, Samples.Step("two", Samples.Choice("then", "a", "b") with { ShowIf = condition })] };

        var report = Prover.Run(definition, visitors: 2_000);

        Assert.Equal(2_000, report.Visitors);
        Assert.DoesNotContain(report.Findings, finding => finding.Code is "unreachable-question" or "question-not-met" or "unreachable-step" or "step-not-met");
    }

    [Fact]
    public void A_magnet_with_all_of_them_can_be_proved()
    {
        var report = Prover.Run(AllKinds.Definition, visitors: 500);

        Assert.Equal(500, report.Visitors);
        Assert.DoesNotContain(report.Findings, finding => finding.Severity is Severity.Error);
    }
}
