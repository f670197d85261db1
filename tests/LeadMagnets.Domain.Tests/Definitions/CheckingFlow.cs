using LeadMagnets.Domain.Definitions;
using Xunit;

namespace LeadMagnets.Domain.Tests.Definitions;

public sealed class CheckingFlow
{
    [Theory]
    [InlineData("two", "a=1", null), InlineData("end", "b=1", "jumps[0].when later-question"), InlineData("three", "c=1", "jumps[0].when later-question")]
    [InlineData("one", "a=1", "jumps[0].to backward-jump"), InlineData("tow", "a=1", "jumps[0].to unknown-step"), InlineData("two", "a=", "jumps[0].when syntax")]
    public void A_jump_leads_forward_by_what_is_known(string to, string when, string? problem)
    {
        var definition = Steps() with { Steps = [Steps().Steps[0] with { Jumps = [new(when, to)] }, .. Steps().Steps.Skip(1)] };

        One(definition, problem is null ? null : $"steps[0].{problem}");
    }

    [Fact]
    public void A_jump_to_nowhere_comes_with_a_guess()
    {
        var definition = Steps() with { Steps = [Steps().Steps[0] with { Jumps = [new("TRUE", "thre")] }, .. Steps().Steps.Skip(1)] };

        Assert.Equal("There is no step “thre”; write the id of a later step, or end. Did you mean three?", Assert.Single(DefinitionCheck.Check(definition)).Message);
    }

    [Fact]
    public void Where_there_are_jumps_no_step_is_called_end()
    {
        var definition = Steps() with { Steps = [Steps().Steps[0] with { Jumps = [new("TRUE", "end")] }, Steps().Steps[1] with { Id = "end" }] };

        One(definition, "steps[1].id reserved");
    }

    [Fact]
    public void Flow_formulas_see_what_was_answered_before()
    {
        One(Two(new NumberQuestion { Id = "b", Title = "B", DefaultFormula = "b+1" }), "steps[0].questions[1].defaultFormula later-question");
        One(Two(new NumberQuestion { Id = "b", Title = "B", Required = false, RequiredIf = "b>1" }), "steps[0].questions[1].requiredIf later-question");
        One(Two(new NumberQuestion { Id = "b", Title = "B", Rules = [new("b>a", "More than {{a|before}}, please")] }), null);
        One(Two(new NumberQuestion { Id = "b", Title = "B", Rules = [new("c>a", "No")] }), "steps[0].questions[1].rules[0].when unknown-name");
    }

    [Fact]
    public void Rules_and_requirements_stand_where_they_mean_something()
    {
        One(Two(new NumberQuestion { Id = "b", Title = "B", RequiredIf = "a>1" }), "steps[0].questions[1].requiredIf unused");
        One(Two(new NumberQuestion { Id = "b", Title = "B", Default = 1, DefaultFormula = "a" }), "steps[0].questions[1].default two-defaults");
        One(Two(new Statement { Id = "b", Title = "B", Rules = [new("a>1", "No")] }), "steps[0].questions[1].rules unused");
        One(Two(new NumberQuestion { Id = "b", Title = "B", Rules = [new("b>1", " ")] }), "steps[0].questions[1].rules[0].message empty");
    }

    [Theory]
    [InlineData("{{a}}", null), InlineData("{{a", "pipe-syntax"), InlineData("{{A}} {{a:percent:1}}", null), InlineData("{{aa}}", "unknown-name"), InlineData("{{b|x}}", "later-question")]
    [InlineData("{{late|x}}", "later-question"), InlineData("{{early}}", null), InlineData("{{risky}}", "missing-fallback"), InlineData("{{risky|x}}", null), InlineData("{{safe}}", null)]
    [InlineData("{{email|x}}", "not-live"), InlineData("{{a:percents}}", "unknown-format"), InlineData("{{a:currency}}", "currency-missing"), InlineData("{{maybe}}", "missing-fallback")]
    [InlineData("{{word:integer}}", "unused-format"), InlineData(@"\{{a", null), InlineData("{{prices|x}}", "unknown-name"), InlineData("{{text}}", "missing-fallback"), InlineData("{{maybe_sum}}", null), InlineData("{{maybe_same}}", "missing-fallback")]
    public void A_question_pipes_what_is_known_and_says_what_else(string title, string? code)
    {
        var definition = Steps() with
        {
            Steps =
            [
                Samples.Step("one", new NumberQuestion { Id = "a", Title = "A" }, Samples.Choice("word", "x"), new NumberQuestion { Id = "maybe", Title = "?", Required = false }),
                Samples.Step("two", Samples.Slider("b") with { Title = title }),
            ],
            Tables = [new() { Id = "prices", Columns = ["p"], Rows = [[Scalar.Of(1)]] }],
            Variables =
            [
                Samples.Variable("early", "a*2+1"), Samples.Variable("late", "early+b"), Samples.Variable("risky", "1/a"), Samples.Variable("safe", "IFERROR(1/a, 0)"),
                Samples.Variable("text", "IF(a>1, \"yes\", \"\")"), Samples.Variable("maybe_sum", "SUM(maybe, 1)"), Samples.Variable("maybe_same", "maybe"),
            ],
        };

        One(definition, code is null ? null : $"steps[1].questions[0].title {code}");
    }

    [Fact]
    public void Variables_in_a_circle_may_be_piped_and_are_told_as_a_circle()
    {
        var definition = Samples.Calculator() with
        {
            Variables = [new() { Id = "chicken", Formula = "egg+1" }, new() { Id = "egg", Formula = "chicken+1" }],
            Result = [new TextSection { Title = "{{chicken}} {{egg}}", Body = [] }],
        };

        Assert.Contains(DefinitionCheck.Check(definition), problem => problem.Code == "cycle");
    }

    /// <summary>Each in its limits, together deeper than a stack and, without remembering, longer than a life.</summary>
    [Fact]
    public void The_longest_chain_of_variables_may_be_piped()
    {
        var sum = string.Concat(Enumerable.Repeat("+1", 240));
        var chain = Enumerable.Range(1, 190).Select(i => new Variable { Id = $"v_{i}", Formula = $"v_{i - 1}+v_{i - 1}{sum}" });
        var definition = Samples.Calculator() with
        {
            Variables = [new() { Id = "v_0", Formula = "1" }, .. chain],
            Result = [new TextSection { Title = "{{v_190}}", Body = [] }],
        };

        Assert.DoesNotContain(DefinitionCheck.Check(definition), problem => problem.Path == "result[0].title");
    }

    [Fact]
    public void What_may_be_skipped_needs_a_fallback()
    {
        var plain = Steps();
        var asking = plain.Steps[2] with { Title = "{{b}}" };

        One(plain with { Steps = [plain.Steps[0], plain.Steps[1], asking] }, null);
        One(plain with { Steps = [plain.Steps[0] with { Jumps = [new("TRUE", "three")] }, plain.Steps[1], asking] }, "steps[2].title missing-fallback");
        One(plain with { Steps = [plain.Steps[0], plain.Steps[1] with { ShowIf = "a>1" }, asking] }, "steps[2].title missing-fallback");
        One(plain with { Steps = [plain.Steps[0], plain.Steps[1], asking with { Title = "{{b|none}}" }] }, null);
        One(Two(new NumberQuestion { Id = "b", Title = "B, not {{a}}" }), "steps[0].questions[1].title missing-fallback");
    }

    [Fact]
    public void The_lead_is_piped_into_results_only_and_may_be_unknown()
    {
        TextSection Text(string title) => new() { Title = title, Body = [] };
        var before = Steps() with { Result = [Text("{{email}} {{name|there}} {{a}} {{consent|x}}")] };

        One(before, "result[0].title unknown-name");
        One(before with { Result = [Text("{{email}} {{name}}")] }, "result[0].title missing-fallback");
        One(before with { Result = [Text("{{email}}")], LeadForm = Samples.Form with { Placement = LeadFormPlacement.AfterResult } }, "result[0].title missing-fallback");
        One(before with { Result = [Text("x")], LeadForm = Samples.Form with { Title = "To {{email|you}}" } }, "leadForm.title not-live");
    }

    [Fact]
    public void Names_hold_no_pipes()
    {
        One(Steps() with { Title = "{{a}}" }, "title no-pipe-here");
        One(Steps() with { LeadForm = Samples.Form with { MarketingConsent = "{{a}}" } }, "leadForm.marketingConsent no-pipe-here");
    }

    [Fact]
    public void Two_hundred_formulas_are_the_most()
    {
        AnswerRule[] rules = [.. Enumerable.Repeat(new AnswerRule("b>0", "More"), 200)];

        One(Two(new NumberQuestion { Id = "b", Title = "B", Rules = rules }), null);
        One(Two(new NumberQuestion { Id = "b", Title = "B", Rules = [.. rules, rules[0]] }), " too-many");
    }

    private static CalculatorDefinition Steps() => Samples.Calculator() with
    {
        Steps = [Samples.Step("one", new NumberQuestion { Id = "a", Title = "A" }), Samples.Step("two", new NumberQuestion { Id = "b", Title = "B" }), Samples.Step("three", new NumberQuestion { Id = "c", Title = "C" })],
    };

    private static CalculatorDefinition Two(Question second) => Samples.Calculator(new NumberQuestion { Id = "a", Title = "A" }, second);

    /// <summary>The only problem as path and code; null: there is none.</summary>
    private static void One(Definition definition, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], DefinitionCheck.Check(definition).Select(problem => $"{problem.Path} {problem.Code}"));
}
