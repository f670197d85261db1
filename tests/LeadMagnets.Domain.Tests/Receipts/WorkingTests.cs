using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Receipts;
using LeadMagnets.Domain.Scoring;
using Xunit;

namespace LeadMagnets.Domain.Tests.Receipts;

public sealed class WorkingTests
{
    public static TheoryData<string, int> All =>
        [.. Vectors.Document("templates.json").EnumerateObject().SelectMany(template => Enumerable.Range(0, template.Value.GetArrayLength()).Select(number => (template.Name, number)))];

    [Theory]
    [InlineData("saas-roi", "working-saas-roi.json")]
    [InlineData("cyber-risk", "working-cyber-risk.json")]
    public void The_working_of_a_first_submission_is_as_written_down(string template, string file)
    {
        var working = Worked.Submission(template, 0).Working(Worked.Lead(new ScorePart("role", 15), new ScorePart("timeline", 25)));

        Vectors.Matches(file, working.Steps.Select(step => JsonSerializer.Serialize(step, DefinitionJson.Options)));
    }

    [Theory, MemberData(nameof(All))]
    public void Every_output_has_a_step_that_ends_in_its_text(string template, int number)
    {
        var worked = Worked.Submission(template, number);
        var steps = worked.Working().Steps;

        foreach (var variable in worked.Compiled.Definition.Variables)
        {
            var step = steps.Single(step => step.Kind is WorkingKind.Figure && step.Name == variable.Id);
            if (worked.Result.Outputs[variable.Id] is { Text: { } text }) Assert.Equal(text, variable.Unit is null ? step.Text : step.Text![..text.Length]);
            Assert.Equal(worked.Result.Outputs[variable.Id].Error, step.Error);
            Assert.Equal(worked.Result.Outputs[variable.Id].Error is not null || variable.Formula.Contains("PAYBACK", StringComparison.Ordinal), step.Note is not null);
        }
        foreach (var column in worked.Compiled.Definition.YearTables.SelectMany(table => table.Columns))
            Assert.Single(steps.Where(step => step.Table is not null).SelectMany(step => step.Table!.Columns), worked => worked.Name == column.Id);
    }

    [Theory, MemberData(nameof(All))]
    public void The_exact_formula_of_every_step_comes_to_its_value(string template, int number)
    {
        var worked = Worked.Submission(template, number);
        var tables = worked.Compiled.EmptyScope();

        var compared = 0;
        foreach (var (exact, value) in Formulas(worked.Working()))
        {
            var came = Interpreter.Evaluate(Formula.Parse(exact).Root!, tables);
            if (came.IsNumber) Near(JsonSerializer.SerializeToElement(value).GetDouble(), came.Number, exact);
            else if (came.IsText) Assert.Equal(JsonSerializer.SerializeToElement(value).GetString(), came.Text);
            compared++;
        }

        Assert.True(compared >= 3, $"{compared} formulas");
    }

    [Fact]
    public void Defaults_and_hidden_questions_are_told_from_answers()
    {
        using var given = JsonDocument.Parse("{}");

        var worked = Worked.Of(Domain.Templates.Templates.Find("saas-roi")!.Definition, given.RootElement);

        Assert.All(worked.Receipt.Inputs.Values, input => Assert.NotEqual(InputOrigin.Answered, input.Origin));
        Assert.Contains(worked.Receipt.Inputs.Values, input => input.Origin is InputOrigin.Default && input.Value is not null);
    }

    [Fact]
    public void A_result_that_the_engine_would_not_reach_today_stands_without_formula()
    {
        var worked = Worked.Submission("saas-roi", 0);
        var first = worked.Compiled.Definition.Variables.First(variable => worked.Result.Outputs[variable.Id].Number() is not null).Id;
        var changed = worked with { Result = worked.Result with { Outputs = worked.Result.Outputs.ToDictionary(o => o.Key, o => o.Key == first ? o.Value with { Value = 123456.5, Text = "as it was" } : o.Value) } };

        var step = changed.Step(first);

        Assert.Equal("as it was", step.Text![.."as it was".Length]);
        Assert.Null(step.Substituted);
        Assert.Equal("The calculation engine has changed since, so only the stored result is shown.", step.Note);
    }

    [Fact]
    public void The_parts_of_a_quiz_add_up_to_the_winner()
    {
        var worked = Worked.Submission("pm-style", 0);

        var winner = worked.Step(worked.Result.Outcome!.Id);

        Assert.Equal(worked.Result.Outcomes.Single(o => o.Id == winner.Name).Points, Interpreter.Evaluate(Formula.Parse(winner.Exact!).Root!, Scope.Empty).Number);
    }

    [Fact]
    public void A_category_goes_on_with_all_its_digits_and_says_what_is_shown()
    {
        var worked = Worked.Submission("cyber-risk", 0);
        var (id, raw) = worked.Receipt.Scores!.Categories.First(category => category.Value % 1 != 0);

        var step = worked.Step(id);

        Assert.Equal(AllDigits(raw), step.Text);
        Assert.Equal($"Shown score: {worked.Result.Categories.Single(category => category.Id == id).Score}", step.Note);
        Assert.Contains(step.Text!, worked.Step("raw").Substituted!, StringComparison.Ordinal);
    }

    [Fact]
    public void Points_stand_behind_the_share_of_a_question()
    {
        var worked = Worked.Submission("cyber-risk", 0);

        var lines = worked.Working().Steps.Where(step => step.Kind is WorkingKind.Question).Select(step => step.Substituted!).ToList();

        Assert.Contains(lines, line => System.Text.RegularExpressions.Regex.IsMatch(line, @"^\d+ \* \(\d+ / \d+\)$"));
    }

    [Fact]
    public void The_points_of_a_lead_are_told_as_on_its_page_with_their_rules()
    {
        var lead = Worked.Lead(new ScorePart("role", 12), new ScorePart("contact", 10), new ScorePart("signal", 10)) with { LeadJson = """{"role":"head"}""", ResultLabel = "$120,000" };

        var parts = Worked.Submission("saas-roi", 0).Working(lead).Steps.Single(step => step.Kind is WorkingKind.Lead).Parts;

        Assert.Equal(["Role: " + Role("head"), "Asked to be contacted", "Answers: $120,000"], parts.Select(part => part.Formula));
        Assert.Contains(Role("head") + " +12", parts[0].Rule!, StringComparison.Ordinal);
        Assert.Null(parts[1].Rule);
        Assert.StartsWith("IF(npv>=250000,15,IF(npv>=50000,10,IF(npv>0,5,0))); npv = ", parts[2].Rule!, StringComparison.Ordinal);
        Assert.Equal(["+12", "+10", "+10"], parts.Select(part => part.Text));
    }

    private static string Role(string id) => Domain.Templates.Templates.Find("saas-roi")!.Definition.LeadForm.Fields.Single(field => field.Id == "role").Options.Single(option => option.Id == id).Label;

    private static string AllDigits(double number) => number.ToString("R", System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<(string Exact, object? Value)> Formulas(Working working) =>
        working.Steps.Where(step => step.Exact is not null && step.Error is null).Select(step => (step.Exact!, step.Value))
            .Concat(working.Steps.Where(step => step.Table is not null).SelectMany(step => step.Table!.Columns)
                .Where(column => column.Exact is not null).Select(column => (column.Exact!, (object?)First(column.Values))));

    private static JsonElement First(object? values) => ((JsonElement)values!)[0];

    private static void Near(double expected, double actual, string formula) =>
        Assert.True(Math.Abs(expected - actual) <= 1e-9 * Math.Max(1, Math.Abs(expected)), $"{formula} is {actual}, not {expected}");
}
