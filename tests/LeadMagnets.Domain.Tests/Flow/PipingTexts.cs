using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Piping;
using LeadMagnets.Domain.Reports;
using Xunit;

namespace LeadMagnets.Domain.Tests.Flow;

public sealed class PipingTexts
{
    [Theory]
    [InlineData("no pipes { } }}", "no pipes { } }}"), InlineData("{{a}}", "<a>"), InlineData("{{ a : percent:1 | never mind }}!", "<a:percent:1|never mind>!"), InlineData(@"\{{a}} {{b|}}", "{{a}} <b|>")]
    public void A_text_is_read_in_parts(string text, string parts) => Assert.Equal(parts, string.Concat(PipedText.Parse(text).Parts.Select(Shown)));

    [Theory]
    [InlineData("{{"), InlineData("{{a"), InlineData("{{}}"), InlineData("{{a b}}"), InlineData("{{a:}}"), InlineData("{{1+1}}"), InlineData("{{a|{{b}}}}")]
    public void What_is_no_pipe_stays_as_it_is_written(string text)
    {
        var read = PipedText.Parse(text);

        Assert.NotNull(read.Problem);
        Assert.Equal(text, Assert.IsType<PlainPart>(Assert.Single(read.Parts)).Text);
    }

    [Fact]
    public void A_million_braces_are_read_at_once() => Assert.NotNull(PipedText.Parse(new string('{', 1_000_000)).Problem);

    [Theory]
    [InlineData("en-GB", "a, b and c"), InlineData("en-US", "a, b, and c"), InlineData("de-AT", "a, b und c"), InlineData("ja-JP", "a、b、c"), InlineData("xx", "a, b, and c")]
    public void A_list_is_joined_as_the_language_does(string locale, string text) => Assert.Equal(text, ListPattern.For(locale).Join(["a", "b", "c"]));

    [Fact]
    public void Labels_that_pipe_labels_do_not_grow_without_bound()
    {
        var questions = Enumerable.Range(0, 60).Select(i => new SingleQuestion
        {
            Id = $"q_{i}_x", Title = "?", Options = [new() { Id = "a", Label = i == 0 ? "word" : $"{{{{q_{i - 1}_x}}}}{{{{q_{i - 1}_x}}}}" }],
        });
        var definition = Samples.Calculator([.. questions]) with { Result = [new ButtonsBlock { Title = "{{q_59_x}}", Buttons = [] }] };

        var title = View(definition, "{" + string.Join(',', Enumerable.Range(0, 60).Select(i => $"\"q_{i}_x\":\"a\"")) + "}").Blocks[0].Title!;

        Assert.Equal(200, title.Length);
        Assert.StartsWith("wordword", title, StringComparison.Ordinal);
    }

    [Fact]
    public void Result_and_report_show_answers_variables_and_the_lead()
    {
        var definition = Samples.Calculator(Samples.Slider("users") with { Format = "integer" }, Samples.Choice("plan", "Basic") with { Title = "Plan for {{users|some}}", Advice = new("A", "B") }) with
        {
            Currency = "GBP",
            Variables = [new() { Id = "cost", Formula = "users*1000", Format = "currency:0" }, new() { Id = "broken", Formula = "1/0" }],
            Result =
            [
                new TextSection
                {
                    Title = "{{name|Hello}}, {{cost}}",
                    Body =
                    [
                        Paragraph.Of("{{country|somewhere}}, {{employees|any size}}, {{contact_me|no}}, {{consent}}"),
                        new TextList(false, [[new Link("https://example.com/{{users}}", [new TextRun("{{plan|}}")])]]), new Picture("/x.png", "{{broken|nothing}}"),
                    ],
                },
                new AssumptionsBlock(),
            ],
        };
        var lead = Samples.Lead("ana@acme.example", ("name", Scalar.Of("<i>Ana</i>")), ("country", Scalar.Of("DE")), ("employees", Scalar.Of("10-49")), ("contact_me", Scalar.Of(true)));

        var view = View(definition, """{"users":3,"plan":"Basic"}""", lead);

        var text = Assert.IsType<TextView>(view.Blocks[0]);
        Assert.Equal("<i>Ana</i>, £3,000", text.Title);
        Assert.Equal(Paragraph.Of("Germany, 10-49, Yes, {{consent}}").Content, ((Paragraph)text.Body[0]).Content);
        var link = Assert.IsType<Link>(((TextList)text.Body[1]).Items[0][0]);
        Assert.Equal("https://example.com/{{users}}", link.Href);
        Assert.Equal("Basic", link.Content[0].Text);
        Assert.Equal("nothing", ((Picture)text.Body[2]).Alt);
        Assert.Equal("Plan for 3", Assert.IsType<TableView>(view.Blocks[1]).Rows[1][0]);
    }

    [Fact]
    public void Bands_advice_and_the_winner_take_pipes_too()
    {
        var question = Samples.Scored("A1", "cat", 3) with { Advice = new("Raise {{A1}}", "From {{score}}: {{band}}") };
        var assessment = Samples.Assessment(question) with { Result = [new ScoreBlock(), new GapsBlock { Intro = "{{raw:decimal:1}}" }] };
        var low = assessment.Bands[0] with { Summary = "{{score}} points, {{A1}}" };
        assessment = assessment with { Bands = [low, assessment.Bands[1]] };
        var quiz = Samples.Quiz(Samples.Voting("Q1", ("a", "X", 1), ("b", "Y", 1))) with { Result = [new TextSection { Title = "You are {{winner}}", Body = [] }] };

        var blocks = View(assessment, """{"A1":"1"}""").Blocks;

        Assert.Equal("33 points, 1", Assert.IsType<ScoreView>(blocks[0]).Summary);
        var gaps = Assert.IsType<GapsView>(blocks[1]);
        Assert.Equal("33.3", gaps.Intro);
        Assert.Equal(("Raise 1", "From 33: Low"), (gaps.Items[0].Title, gaps.Items[0].Body));
        Assert.Equal("You are Why", View(quiz, """{"Q1":"b"}""").Blocks[0].Title);
    }

    private static ResultView View(Definition definition, string answers, Domain.Answers.LeadAnswers? lead = null) => ResultViewBuilder.Result(
        ReportSource.Of(CompiledDefinition.Compile(definition), Samples.Outcome(definition, answers, lead), new(null, null, new(2026, 1, 1)), lead));

    private static string Shown(TextPart part) => part switch
    {
        Pipe pipe => $"<{pipe.Name}{(pipe.Format is { } format ? $":{format}" : "")}{(pipe.Fallback is { } fallback ? $"|{fallback}" : "")}>",
        _ => ((PlainPart)part).Text,
    };
}
