using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Formulas;
using Xunit;

namespace LeadMagnets.Domain.Tests.Flow;

public sealed class Walking
{
    private static readonly QuizDefinition Chain = Samples.Quiz() with
    {
        Steps =
        [
            Samples.Step("one", Samples.Choice("a", "yes", "no")),
            Samples.Step("two", Samples.Choice("b", "yes", "no")) with { ShowIf = "a=\"yes\"" },
            Samples.Step("three", Samples.Choice("c", "yes", "no") with { ShowIf = "b=\"yes\"" }, Samples.Choice("d", "yes", "no")),
        ],
    };

    [Theory]
    [InlineData("yes", "yes", "a b c d"), InlineData("yes", "no", "a b d"), InlineData("no", "yes", "a d")]
    public void A_hidden_answer_hides_what_depends_on_it(string a, string b, string shown)
    {
        var given = new AnswerSet([Answer("a", a), Answer("b", b), Answer("c", "yes"), Answer("d", "no")]);

        var walk = Walk.Through(CompiledDefinition.Compile(Chain), given);

        Assert.Equal(shown.Split(' '), walk.Answers.All.Select(answer => answer.Key));
        Assert.Equal(shown.Split(' '), walk.Shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_calculator_takes_defaults_also_in_conditions()
    {
        var definition = Samples.Calculator(Samples.Slider("users", @default: 5), Samples.Slider("extra", @default: 7) with { ShowIf = "users>4" }, Samples.Slider("hidden", @default: 1) with { ShowIf = "users>5" });

        var walk = Walk.Through(CompiledDefinition.Compile(definition), AnswerSet.Empty);

        Assert.Equal("""{"users":5,"extra":7}""", walk.Answers.ToJson().ToJsonString());
    }

    [Fact]
    public void A_quiz_takes_no_defaults() =>
        Assert.Equal(0, Walk.Through(CompiledDefinition.Compile(Samples.Quiz(Samples.Choice("a", "yes") with { Default = "yes" })), AnswerSet.Empty).Answers.Count);

    [Fact]
    public void Several_choices_can_be_asked_about()
    {
        var data = new MultipleQuestion { Id = "C4", Title = "Data", Required = false, Options = [new() { Id = "pers", Label = "P" }, new() { Id = "card", Label = "C" }] };
        var compiled = CompiledDefinition.Compile(Samples.Quiz(data, Samples.Choice("scheme", "a") with { ShowIf = "OR(C4=\"card\")" }));

        Assert.Contains("scheme", Walk.Through(compiled, new([new("C4", new ChoicesAnswer(["pers", "card"]))])).Shown);
        Assert.DoesNotContain("scheme", Walk.Through(compiled, new([new("C4", new ChoicesAnswer(["pers"]))])).Shown);
        Assert.DoesNotContain("scheme", Walk.Through(compiled, AnswerSet.Empty).Shown);
    }

    [Fact]
    public void Only_yes_and_numbers_other_than_zero_show()
    {
        Assert.All([Value.Of(true), Value.Of(1), Value.Of(-0.5)], value => Assert.True(Walk.Holds(value)));
        Assert.All([Value.Of(false), Value.Of(0), Value.Of("TRUE"), Value.Blank, Value.Of(FormulaError.Value)], value => Assert.False(Walk.Holds(value)));
    }

    private static KeyValuePair<string, Answer> Answer(string question, string option) => new(question, new ChoiceAnswer(option));
}
