using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using Xunit;

namespace LeadMagnets.Domain.Tests.Answers;

public sealed class ReadingAnswers
{
    private static readonly MultipleQuestion Several = new()
    {
        Id = "data", Title = "Data", Min = 1, Max = 2, Options = [new() { Id = "a", Label = "A" }, new() { Id = "b", Label = "B" }, new() { Id = "c", Label = "C" }],
    };

    [Theory]
    [InlineData("""{ "A1": "2" }"""), InlineData("""{ "A1": 2 }"""), InlineData("""{ "A1": 2.0 }""")]
    public void An_option_may_come_as_text_or_number(string json)
    {
        var (answers, problems) = Samples.Read(Samples.Assessment(Samples.Scored("A1", "cat", 3)), json);

        Assert.Empty(problems);
        Assert.Equal(new ChoiceAnswer("2"), answers["A1"]);
    }

    [Fact]
    public void An_unknown_option_lists_the_known_ones() =>
        Refused(Samples.Choice("size", "s", "m"), "\"xl\"", "unknown-option", "There is no option “xl”. Choose one of: s, m.");

    [Theory]
    [InlineData("true"), InlineData("[\"s\"]"), InlineData("{}"), InlineData("\"\\ud800\"")]
    public void What_is_no_option_is_refused(string json) => Refused(Samples.Choice("size", "s", "m"), json, "wrong-type");

    [Theory]
    [InlineData("\"12\"", "wrong-type"), InlineData("-1", "out-of-range"), InlineData("1e13", "out-of-range"), InlineData("1e999", "out-of-range"), InlineData("true", "wrong-type")]
    public void A_number_is_finite_and_within_its_hard_limits(string json, string code) => Refused(Samples.Slider("users"), json, code);

    [Theory]
    [InlineData("1e12", 1e12), InlineData("0", 0), InlineData("11", 11)]
    public void The_ends_of_a_slider_are_display_only(string json, double number)
    {
        var (answers, problems) = Samples.Read(Samples.Calculator(Samples.Slider("users", max: 10)), $$"""{ "users": {{json}} }""");

        Assert.Empty(problems);
        Assert.Equal(new NumberAnswer(number), answers["users"]);
    }

    [Fact]
    public void Several_choices_come_in_the_order_of_the_question_each_once()
    {
        var (answers, problems) = Samples.Read(Samples.Calculator(Several), """{ "data": ["c", "a", "c"] }""");

        Assert.Empty(problems);
        Assert.Equal(["a", "c"], Assert.IsType<ChoicesAnswer>(answers["data"]).Options);
    }

    [Theory]
    [InlineData("""["a", "b", "c"]""", "too-many"), InlineData("\"a\"", "wrong-type"), InlineData("""["z"]""", "unknown-option"), InlineData("[]", "required")]
    public void Several_choices_keep_to_their_number(string json, string code) => Refused(Several, json, code);

    [Fact]
    public void A_text_has_a_length() => Refused(new TextQuestion { Id = "text", Title = "Text", MaxLength = 3 }, "\"four\"", "too-long", "Use at most 3 characters.");

    [Fact]
    public void Only_a_text_of_several_lines_holds_line_breaks()
    {
        var question = new TextQuestion { Id = "text", Title = "Text" };

        Refused(question, "\"a\\nb\"", "control-character");
        Assert.Empty(Samples.Read(Samples.Calculator(question with { Multiline = true }), """{ "text": "a\nb" }""").Problems);
    }

    [Fact]
    public void An_address_is_checked() => Refused(new EmailQuestion { Id = "mail", Title = "Mail" }, "\"ana@\"", "email");

    [Fact]
    public void Yes_is_a_boolean() => Refused(new YesNoQuestion { Id = "sure", Title = "Sure" }, "\"yes\"", "wrong-type");

    [Fact]
    public void A_missing_answer_is_told_with_the_question() =>
        Assert.Equal(new("answers.size", "required", "“size” needs an answer."), Assert.Single(Samples.Read(Samples.Quiz(Samples.Choice("size", "s")), "{}").Problems));

    [Fact]
    public void An_optional_question_may_stay_open() => Assert.Empty(Samples.Read(Samples.Quiz(Samples.Choice("size", "s") with { Required = false }), """{ "size": null }""").Problems);

    [Fact]
    public void Unknown_keys_are_dropped()
    {
        var (answers, problems) = Samples.Read(Samples.Calculator(Samples.Slider("users")), """{ "users": 3, "score": 100, "__proto__": {} }""");

        Assert.Empty(problems);
        Assert.Equal("""{"users":3}""", answers.ToJson().ToJsonString());
    }

    [Fact]
    public void A_hidden_question_is_neither_missing_nor_wrong()
    {
        var definition = Samples.Quiz(Samples.Choice("server", "yes", "no"), Samples.Choice("patched", "a") with { ShowIf = "server=\"yes\"" });

        Assert.Empty(Samples.Read(definition, """{ "server": "no" }""").Problems);
        Assert.Empty(Samples.Read(definition, """{ "server": "no", "patched": 5 }""").Problems);
        Assert.Equal("answers.patched", Assert.Single(Samples.Read(definition, """{ "server": "yes" }""").Problems).Path);
    }

    [Theory]
    [InlineData("[]"), InlineData("5"), InlineData("\"answers\"")]
    public void Answers_are_an_object(string json) => Assert.Equal(("answers", "wrong-type"), (Samples.Read(Samples.Calculator(Samples.Slider("users")), json).Problems[0].Path, Samples.Read(Samples.Calculator(Samples.Slider("users")), json).Problems[0].Code));

    private static void Refused(Question question, string json, string code, string? message = null)
    {
        var problem = Assert.Single(Samples.Read(Samples.Calculator(question is SliderQuestion slider ? slider with { Default = null } : question), $$"""{ "{{question.Id}}": {{json}} }""").Problems);

        Assert.Equal(($"answers.{question.Id}", code), (problem.Path, problem.Code));
        if (message is not null) Assert.Equal(message, problem.Message);
    }
}
