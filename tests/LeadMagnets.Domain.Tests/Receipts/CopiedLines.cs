using System.Text;
using System.Text.Json;
using LeadMagnets.Domain.Formatting;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Receipts;
using Xunit;

namespace LeadMagnets.Domain.Tests.Receipts;

/// <summary>A line that is said to be copied as it stands is computed again, by nothing but itself.</summary>
public sealed class CopiedLines
{
    public static TheoryData<string, int> All => WorkingTests.All;

    [Theory, MemberData(nameof(All))]
    public void Every_line_that_copies_comes_to_its_result_to_the_bit(string template, int number)
    {
        var worked = Worked.Submission(template, number);
        var lines = Lines(worked.Working()).ToList();

        Assert.All(lines, line => Same(line.Value, Computed(line.Text, worked), line.Text));
        Assert.True(lines.Count >= 3, $"{lines.Count} lines");
    }

    [Theory, MemberData(nameof(All))]
    public void Every_part_comes_to_what_stands_behind_it_to_the_bit(string template, int number)
    {
        var worked = Worked.Submission(template, number);

        Assert.All(Parts(worked.Working()), part =>
        {
            Same(part.Value, Computed(part.Formula, worked), part.Formula);
            Same(part.Value, Computed(part.Text, worked), part.Text);
        });
    }

    [Theory, MemberData(nameof(All))]
    public void What_is_left_out_or_unknown_to_spreadsheets_is_never_said_to_copy(string template, int number)
    {
        foreach (var (substituted, copies, note) in Worked.Submission(template, number).Working().Steps
            .SelectMany(step => step.Table?.Columns.Select(column => (column.Substituted, column.Copies, column.Note)) ?? [(step.Substituted, step.Copies, step.Note)]))
        {
            if (substituted is null || substituted.Contains('…', StringComparison.Ordinal)) Assert.False(copies, substituted);
            if (substituted?.Contains("PAYBACK", StringComparison.Ordinal) != true) continue;
            Assert.False(copies, substituted);
            Assert.Contains("PAYBACK", note, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Numbers_are_not_grouped_and_columns_stand_below_each_other()
    {
        var worked = Of("saas-roi", """{"users":1200}""");

        Assert.Equal("=SUM({561600;561600;561600})", "=" + worked.Step("total_cost").Substituted![(worked.Step("total_cost").Substituted!.IndexOf('+', StringComparison.Ordinal) + 2)..]);
        Assert.True(worked.Step("total_cost").Copies);
        Assert.Equal("25000 + 150 * 1200", worked.Step("upfront").Substituted);
    }

    [Fact]
    public void A_magnet_with_decimal_commas_has_one_notation_in_rules_and_lines()
    {
        var step = Worked.Submission("solar", 0).Step("self_kwh");

        Assert.Equal("MIN(yield_kwh*IF(battery;0,6;0,3);consumption*IF(battery;0,8;0,5))", step.Formula);
        Assert.Matches(@"^MIN\([0-9,]+ \* IF\((TRUE|FALSE); 0,6; 0,3\); [0-9,]+ \* IF\((TRUE|FALSE); 0,8; 0,5\)\)$", step.Substituted);
        Assert.All(step.Parts, part => Assert.DoesNotContain('.', part.Formula + part.Text));
    }

    [Fact]
    public void A_long_column_says_how_many_values_it_has()
    {
        var step = Worked.Submission("solar", 0).Step("npv");

        Assert.Contains(";… insgesamt 25 Werte}", step.Substituted, StringComparison.Ordinal);
        Assert.False(step.Copies);
        Assert.NotNull(step.Exact);
    }

    [Fact]
    public void A_question_that_was_not_shown_leaves_its_place_empty_where_nobody_asked_for_it()
    {
        var step = Of("solar", """{"battery":false}""").Step("capex");

        Assert.EndsWith(" + IF(FALSE; ; 0)", step.Substituted, StringComparison.Ordinal);
        Assert.True(step.Copies);
    }

    [Fact]
    public void Only_the_branch_that_was_taken_has_parts()
    {
        var worked = Worked.Submission("mortgage", 0);
        var step = worked.Step("time_saved");

        Assert.Contains("IF(", step.Substituted, StringComparison.Ordinal);
        Assert.DoesNotContain(step.Parts, part => part.Formula.Contains("IF(", StringComparison.Ordinal));
        Assert.Equal(step.Parts.Select(part => part.Formula).Distinct().Count(), step.Parts.Count);
        Assert.Equal($"\"{worked.Result.Outputs["time_saved"].Text}\"", step.Parts[^1].Text);
    }

    [Fact]
    public void A_result_that_its_format_rounds_has_its_digits_beside_it()
    {
        var worked = Of("mortgage", """{"years":22.05}""");

        Assert.Equal("265", worked.Step("term_months").Text);
        Assert.Equal("264.6", worked.Step("term_months").Digits);
        Assert.Null(Of("mortgage", """{"years":22}""").Step("term_months").Digits);
    }

    [Theory]
    [InlineData("""{"users":120}""", InputOrigin.DefaultKept, "left at the default")]
    [InlineData("""{"users":121}""", InputOrigin.Answered, "answered")]
    [InlineData("{}", InputOrigin.Default, "assumed, not answered")]
    public void A_default_that_is_sent_is_told_from_an_answer(string answers, InputOrigin origin, string note)
    {
        var worked = Of("saas-roi", answers);
        var older = worked with { Receipt = worked.Receipt with { Inputs = worked.Receipt.Inputs.ToDictionary(input => input.Key, input => input.Value.Origin is InputOrigin.DefaultKept ? input.Value with { Origin = InputOrigin.Answered } : input.Value) } };

        Assert.Equal(origin, worked.Receipt.Inputs["users"].Origin);
        Assert.Equal(note, Input(worked, "users").Note);
        Assert.Equal(note, Input(older, "users").Note);
    }

    [Fact]
    public void An_input_is_shown_with_the_digits_that_it_has()
    {
        var worked = Of("saas-roi", """{"hourly_cost":45.5,"licence_month":39.49,"discount":0.0825,"users":120}""");

        Assert.Equal(["120", "$45.50", "$39.49", "8.25%"], new[] { "users", "hourly_cost", "licence_month", "discount" }.Select(id => Input(worked, id).Text));
    }

    private static WorkingStep Input(Worked worked, string id) => worked.Working().Steps.Single(step => step.Kind is WorkingKind.Input && step.Name == id);

    private static Worked Of(string template, string answers)
    {
        using var given = JsonDocument.Parse(answers);
        return Worked.Of(Domain.Templates.Templates.Find(template)!.Definition, given.RootElement);
    }

    private static IEnumerable<(string Text, JsonElement Value)> Lines(Working working) =>
        working.Steps.Where(step => step.Copies && step.Error is null).Select(step => (step.Substituted!, JsonSerializer.SerializeToElement(step.Value)))
            .Concat(working.Steps.SelectMany(step => step.Table?.Columns ?? []).Where(column => column.Copies).Select(column => (column.Substituted!, ((JsonElement)column.Values!)[0])));

    private static IEnumerable<(string Formula, string Text, JsonElement Value)> Parts(Working working) =>
        working.Steps.Where(step => step.Kind is WorkingKind.Figure).SelectMany(step => step.Parts)
            .Where(part => !(part.Formula + part.Text).Contains('…', StringComparison.Ordinal)).Select(part => (part.Formula, part.Text, JsonSerializer.SerializeToElement(part.Value)));

    /// <summary>What a line comes to where nothing but functions is known.</summary>
    private static Value Computed(string line, Worked worked)
    {
        var locale = worked.Compiled.Definition.Locale;
        var formula = NumberPatterns.For(locale).Point == "," ? WithPoints(line) : line;
        return Interpreter.Evaluate(Formula.Parse("=" + formula).Root ?? throw new InvalidOperationException(formula), new Scope { Locale = locale, Currency = worked.Compiled.Definition.Currency });
    }

    /// <summary>From the notation with decimal commas, by what stands in spreadsheets of such languages: a semicolon and a space part arguments.</summary>
    private static string WithPoints(string line)
    {
        var text = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            quoted ^= line[i] == '"';
            text.Append(quoted ? line[i] : line[i] == ',' ? '.' : line[i] == ';' && i + 1 < line.Length && line[i + 1] == ' ' ? ',' : line[i]);
        }
        return text.ToString();
    }

    private static void Same(JsonElement expected, Value actual, string line) =>
        Assert.True(ValueJson.Read(expected) == actual, $"{line} comes to {actual}, not {expected}");
}
