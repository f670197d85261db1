using System.Text.Json.Nodes;
using LeadMagnets.Domain.Definitions;
using Xunit;

namespace LeadMagnets.Domain.Tests.Definitions;

public sealed class ReadingDefinitions
{
    [Theory]
    [InlineData("cyber-risk"), InlineData("pm-style"), InlineData("magnet-audit"), InlineData("hr-compliance"), InlineData("marketing-ready")]
    public void A_template_survives_writing_and_reading(string id)
    {
        var written = DefinitionJson.Write(Domain.Templates.Templates.Find(id)!.Definition);

        var (definition, problems) = DefinitionReader.Read(written);

        Assert.Empty(problems);
        Assert.Equal(written, DefinitionJson.Write(definition!));
    }

    [Theory]
    [InlineData("steps[0].questions[0].formula", "unknown-field", "There is no field “formula” here.")]
    [InlineData("steps[0].questions[0].options[1].point", "unknown-field", "There is no field “point” here. Did you mean points?")]
    [InlineData("titel", "unknown-field", "There is no field “titel” here. Did you mean title?")]
    public void An_unknown_field_is_named_with_its_place(string path, string code, string message)
    {
        var problem = Assert.Single(Broken(path, "x"));

        Assert.Equal(new(path, code, message), problem);
    }

    [Theory]
    [InlineData("steps", "5", "wrong-type", "This has to be a list.")]
    [InlineData("steps[1].questions[0]", "[]", "wrong-type", "This has to be an object.")]
    [InlineData("categories[0].weight", "\"much\"", "wrong-type", "This has to be a number.")]
    [InlineData("bands[0].from", "0.5", "wrong-type", "This has to be a whole number.")]
    [InlineData("bands[0].tone", "\"green\"", "unknown-word", "This is one of: neutral, accent, bad, warning, good.")]
    [InlineData("title", "null", "null", "This may not be null.")]
    [InlineData("intro.title", "7", "wrong-type", "This has to be a text.")]
    public void A_wrong_type_is_named_with_its_place(string path, string value, string code, string message)
    {
        var problem = Assert.Single(Broken(path, JsonNode.Parse(value)));

        Assert.Equal(new(path, code, message), problem);
    }

    [Fact]
    public void An_unknown_kind_lists_the_kinds()
    {
        var problem = Assert.Single(Broken("steps[0].questions[0].kind", "singel"));

        Assert.Equal("unknown-kind", problem.Code);
        Assert.Equal("steps[0].questions[0].kind", problem.Path);
        Assert.EndsWith("Did you mean single?", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_are_told_at_once()
    {
        var (_, problems) = DefinitionReader.Read("""{ "kind": "calculator", "title": 5, "locale": "en-GB", "steps": [null] }""");

        Assert.Equal(["title", "steps[0]", "leadForm", "leadModel", "result", "report"], problems.Select(problem => problem.Path));
    }

    [Theory]
    [InlineData("{ \"kind\": ", "malformed", "This is not well-formed JSON: look at line 1, position 11.")]
    [InlineData("[]", "not-an-object", "A definition is a JSON object: { \"kind\": … }.")]
    [InlineData("null", "not-an-object", "A definition is a JSON object: { \"kind\": … }.")]
    public void What_is_no_document_is_refused(string text, string code, string message) =>
        Assert.Equal(new("", code, message), Assert.Single(DefinitionReader.Read(text).Problems));

    [Fact]
    public void A_document_nested_without_end_is_refused() =>
        Assert.Equal("malformed", Assert.Single(DefinitionReader.Read("{\"a\":" + new string('[', 100_000)).Problems).Code);

    [Fact]
    public void Half_a_character_is_no_text() =>
        Assert.Contains(DefinitionReader.Read("""{ "kind": "calculator", "title": "\ud800" }""").Problems, problem => problem is { Path: "title", Code: "wrong-type" });

    [Fact]
    public void A_name_that_stands_twice_is_refused() =>
        Assert.Equal("malformed", Assert.Single(DefinitionReader.Read("""{ "title": "a", "title": "b" }""").Problems).Code);

    [Fact]
    public void A_newer_format_is_refused_with_the_reason()
    {
        var problem = Assert.Single(Broken("schema", 99));

        Assert.Equal("newer-schema", problem.Code);
        Assert.StartsWith("This definition has format 99; this installation knows formats up to 1.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pointer_to_the_schema_is_welcome() => Assert.Empty(Broken("$schema", "definition.schema.json"));

    private static IReadOnlyList<Problem> Broken(string path, JsonNode? value)
    {
        var document = JsonNode.Parse(DefinitionJson.Write(Domain.Templates.Templates.Find("cyber-risk")!.Definition))!;
        var steps = path.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.');
        var parent = steps[..^1].Aggregate(document, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!);
        if (int.TryParse(steps[^1], out var last)) parent[last] = value;
        else parent[steps[^1]] = value;
        return DefinitionReader.Read(document.ToJsonString()).Problems;
    }
}
