using LeadMagnets.Domain.Definitions;
using Xunit;

namespace LeadMagnets.Domain.Tests.Definitions;

/// <summary>Scores that nobody could reach, and verdicts that would not be shown, are told before publishing.</summary>
public sealed class CheckingScores
{
    [Theory]
    [InlineData(4.0, null, true), InlineData(4.5, null, false), InlineData(3.0, 2, true), InlineData(4.0, 2, false)]
    public void What_counts_as_full_can_be_reached(double full, int? max, bool sound)
    {
        var question = new MultipleQuestion { Id = "M1", Title = "M", Category = "x", MaxPoints = full, Max = max, Options = [Worth("a", 2), Worth("b", 1), Worth("c", 1)] };

        Assert.Equal(sound, DefinitionCheck.Check(Samples.Assessment(question)).All(problem => problem.Code != "out-of-reach"));
    }

    [Theory]
    [InlineData(-1, 1), InlineData(1, -0.5), InlineData(2_000_000, 0)]
    public void Points_of_yes_and_no_stay_in_their_range(double yes, double no)
    {
        var question = new YesNoQuestion { Id = "Y1", Title = "Y", Category = "x", YesPoints = yes, NoPoints = no };

        Assert.Contains(DefinitionCheck.Check(Samples.Assessment(question)), problem => (problem.Path, problem.Code) == ("steps[0].questions[0].yesPoints", "out-of-range"));
    }

    [Fact]
    public void Titles_of_bands_differ_as_formulas_tell_them_apart()
    {
        var definition = Samples.Assessment(Samples.Scored("A1", "x", 2)) with
        {
            Bands = [new() { Id = "a", From = 0, To = 49, Title = "Fine" }, new() { Id = "b", From = 50, To = 100, Title = "FINE" }],
        };

        Assert.Contains(DefinitionCheck.Check(definition), problem => (problem.Path, problem.Code) == ("bands", "duplicate"));
    }

    public static TheoryData<string, string, Block, Definition> Misplaced => new()
    {
        { "result[0]", "no-grades", new GradeBlock(), Samples.Assessment(Samples.Scored("A1", "x", 2)) },
        { "result[0]", "wrong-kind", new GradeBlock(), Samples.Calculator(Samples.Slider("users")) },
        { "result[0]", "wrong-kind", new ImprovementsBlock(), Samples.Calculator(Samples.Slider("users")) },
        { "result[0].take", "out-of-range", new ImprovementsBlock { Take = 0 }, Samples.Assessment(Samples.Scored("A1", "x", 2)) },
    };

    [Theory, MemberData(nameof(Misplaced))]
    public void Blocks_show_what_there_is(string path, string code, Block block, Definition definition) =>
        Assert.Contains(DefinitionCheck.Check(definition with { Result = [block] }), problem => (problem.Path, problem.Code) == (path, code));

    [Fact]
    public void Conditions_of_blocks_may_ask_for_the_lead_and_variables_may_not()
    {
        var definition = Samples.Assessment(Samples.Scored("A1", "x", 2));

        Assert.Empty(DefinitionCheck.Check(definition with { Result = [new ScoreBlock { ShowIf = "country=\"IE\"" }] }));
        Assert.Contains(DefinitionCheck.Check(definition with { Variables = [Samples.Variable("where", "country")] }), problem => problem.Path == "variables[0].formula");
    }

    private static Option Worth(string id, double points) => new() { Id = id, Label = id, Points = points };
}
