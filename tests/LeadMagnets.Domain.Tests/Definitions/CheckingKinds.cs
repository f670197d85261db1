using LeadMagnets.Domain.Definitions;
using Xunit;

namespace LeadMagnets.Domain.Tests.Definitions;

/// <summary>What is wrong with questions of the newer kinds, by place.</summary>
public sealed class CheckingKinds
{
    private static T Of<T>(string kind) where T : Question => (T)AllKinds.Row(kind).Question;

    public static TheoryData<string, Question> Wrong => new()
    {
        { "max out-of-range", Of<RatingQuestion>("rating") with { Max = 11 } },
        { "default out-of-range", Of<RatingQuestion>("rating") with { Default = 2.5 } },
        { "default out-of-range", Of<NpsQuestion>("nps") with { Default = 11 } },
        { "notApplicable empty", Of<SliderQuestion>("slider") with { NotApplicable = " " } },
        { "min bad-date", Of<DateQuestion>("date") with { Min = "2026-02-30" } },
        { "max out-of-range", Of<DateQuestion>("date") with { Min = "2026-02-02", Max = "2026-02-01" } },
        { "units[0].factor out-of-range", Of<NumberQuestion>("number") with { Units = [new("km", "km", 2)] } },
        { "units[1].factor out-of-range", Of<NumberQuestion>("number") with { Units = [new("km", "km", 1), new("mi", "miles", 0)] } },
        { "units[1].id duplicate", Of<NumberQuestion>("number") with { Units = [new("km", "km", 1), new("km", "miles", 2)] } },
        { "unit unused", Of<NumberQuestion>("number") with { Unit = "km" } },
        { "defaultCountry unknown-country", Of<PhoneQuestion>("phone") with { DefaultCountry = "UK" } },
        { "default unknown-country", Of<CountryQuestion>("country") with { Default = "gb" } },
        { "top out-of-range", Of<RankingQuestion>("ranking") with { Top = 9 } },
        { "options too-few", Of<RankingQuestion>("ranking") with { Top = null, Options = [new("one", "One")] } },
        { "options[0].id bad-id", Of<RankingQuestion>("ranking") with { Top = null, Options = [new("a-b", "One"), new("c", "Two")] } },
        { "rows too-few", Of<MatrixQuestion>("matrix") with { Rows = [] } },
        { "rows[1].id duplicate", Of<MatrixQuestion>("matrix") with { Rows = [new("a", "A"), new("a", "B")] } },
        { "defaultFormula unused", Of<MatrixQuestion>("matrix") with { DefaultFormula = "1" } },
        { "options no-points", Of<MatrixQuestion>("matrix") with { Options = [new() { Id = "a", Label = "A" }, new() { Id = "b", Label = "B" }] } },
        { "options[3].exclusive unused", Of<SingleQuestion>("single") with { Options = [.. Of<SingleQuestion>("single").Options.Take(3), new() { Id = "no", Label = "No", Exclusive = true }] } },
        { "id reserved", Of<ConsentQuestion>("consent") with { Id = "marketing" } },
        { "prefill consent", Of<ConsentQuestion>("consent") with { Prefill = "agree" } },
        { "label empty", Of<ConsentQuestion>("consent") with { Label = "" } },
        { "label no-pipe-here", Of<ConsentQuestion>("consent") with { Label = "I am {{rest}}" } },
        { "body[0].url bad-address", Of<Statement>("statement") with { Body = [new Video("http://example.com/film", "Film")] } },
        { "body[0].poster bad-address", Of<Statement>("statement") with { Body = [new Video("https://example.com/film", "Film", "javascript:1")] } },
    };

    [Theory, MemberData(nameof(Wrong))]
    public void It_is_told_where_it_is_and_what_to_do(string told, Question question)
    {
        var problem = Assert.Single(DefinitionCheck.Check(With(question)));

        Assert.Equal($"steps[0].questions[1].{told}", $"{problem.Path} {problem.Code}");
        Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_a_part_is_taken_for_everybody_else()
    {
        var problem = Assert.Single(DefinitionCheck.Check(With(Of<MatrixQuestion>("matrix"), Samples.Choice("View_Price", "a", "b"))));

        Assert.Equal(("steps[0].questions[2].id", "duplicate"), (problem.Path, problem.Code));
    }

    [Fact]
    public void A_part_of_a_later_question_is_not_known_yet()
    {
        var problem = Assert.Single(DefinitionCheck.Check(With(Samples.Choice("early", "a", "b") with { ShowIf = "view_price=2" }, Of<MatrixQuestion>("matrix"))));

        Assert.Equal(("steps[0].questions[1].showIf", "later-question"), (problem.Path, problem.Code));
    }

    private static AssessmentDefinition With(params Question[] questions) => Samples.Assessment([Samples.Scored("rest", "kinds", 1), .. questions]);
}
