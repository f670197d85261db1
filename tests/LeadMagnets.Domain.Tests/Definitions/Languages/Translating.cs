using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Definitions.Languages;
using Xunit;

namespace LeadMagnets.Domain.Tests.Definitions.Languages;

public sealed class Translating
{
    public static TheoryData<string> Templates => [.. Domain.Templates.Templates.All.Select(template => template.Id)];

    [Theory, MemberData(nameof(Templates))]
    public void Every_text_of_a_template_can_be_translated(string id)
    {
        var original = Domain.Templates.Templates.Find(id)!.Definition;
        var translated = Translated(original, "de");

        Assert.Empty(DefinitionCheck.Check(translated));
        var texts = SourceText.Of(translated.In("de"));
        Assert.Equal(SourceText.Of(original).Select(text => text.Key), texts.Select(text => text.Key));
        Assert.All(texts, text => Assert.StartsWith("»", text.Text));
        Assert.Equal(new LanguageProgress("de", texts.Count, texts.Count, 0), Assert.Single(LanguageProgress.Of(translated)));
    }

    [Theory, MemberData(nameof(Templates))]
    public void Nothing_but_texts_differs(string id)
    {
        var original = Domain.Templates.Templates.Find(id)!.Definition;
        var back = TextMap.Of(Translated(original, "de").In("de"), _ => "") with { Locale = original.Locale };

        Assert.Equal(DefinitionJson.Write(Emptied(original)), DefinitionJson.Write(back));
    }

    [Fact]
    public void Numbers_are_written_as_the_language_does_and_stay_the_same()
    {
        var original = Samples.Calculator(Samples.Slider("users")) with
        {
            Currency = "GBP", Variables = [new() { Id = "cost", Formula = "users*1234.5", Format = "currency:2", Label = "Cost" }],
            Translations = Of("de", ("title", "Summe"), ("variables[cost].label", "Kosten")),
        };
        var (english, german) = (Cost(original), Cost(original.In("de")));

        Assert.Equal(english.Number, german.Number);
        Assert.Equal("£2,469.00", english.Text);
        Assert.Equal("2.469,00 £", german.Text!.Replace('\u00a0', ' '));
    }

    [Fact]
    public void What_is_missing_is_read_as_it_was_written()
    {
        var definition = Samples.Calculator(Samples.Slider("users")) with { Translations = Of("de", ("title", "Summe"), ("leadForm.title", " ")) };
        var german = definition.In("de");

        Assert.Equal(("Summe", "Your address", "de"), (german.Title, german.LeadForm.Title, german.Locale));
        Assert.Same(definition, definition.In("fr"));
        Assert.Same(definition, definition.In(null));
        Assert.Same(definition, definition.In("en-GB"));
    }

    [Fact]
    public void A_question_that_moves_keeps_its_translations()
    {
        var definition = Samples.Calculator(Samples.Slider("users"), Samples.Slider("hours")) with { Translations = Of("de", ("questions[hours].title", "Stunden")) };
        var moved = definition with { Steps = [definition.Steps[0] with { Questions = [.. definition.Steps[0].Questions.Reverse()] }] };

        Assert.Equal("Stunden", moved.In("de").Questions.First().Title);
        Assert.Equal("Stunden", definition.In("de").Questions.Last().Title);
    }

    [Fact]
    public void Words_of_the_player_are_the_magnets_own_in_each_language()
    {
        var definition = Samples.Calculator(Samples.Slider("users")) with
        {
            Words = new Dictionary<string, string> { ["submit"] = "Show me the money" }, Translations = Of("de", ("words.next", "Los")),
        };
        Assert.Empty(DefinitionCheck.Check(definition));
        var (own, german) = (PublicTexts.Of(definition), PublicTexts.Of(definition.In("de")));

        Assert.Equal(("Show me the money", "Next"), (own["submit"], own["next"]));
        // The English word of the magnet is no German: there the player's own is said.
        Assert.Equal(("Los", PublicTexts.For("de")["submit"]), (german["next"], german["submit"]));
        Assert.Equal("Los", Face(definition.In("de")).Texts["next"]);
        Assert.Equal("Show me the money", Face(definition).Texts["submit"]);
    }

    [Fact]
    public void Right_to_left_follows_the_language()
    {
        var definition = Samples.Calculator(Samples.Slider("users")) with { Translations = Of("ar", ("title", "المجموع")) };

        Assert.Equal(("rtl", "ar", "ar"), (Face(definition.In("ar")).Dir, Face(definition.In("ar")).Locale, Face(definition.In("ar")).Language));
        Assert.Equal(["en-GB", "ar"], definition.Languages());
    }

    [Theory]
    [InlineData("Lies <2>die Preise</2>, <1>heute</1>.", "Lies |die Preise@https://example.com|, |*heute|.")]
    [InlineData("<1>Heute</1>: 1 \\<2> lies <2>hier</2>", "*Heute|: 1 <2> lies |hier@https://example.com")]
    public void A_sentence_changes_its_order_and_keeps_its_links(string translation, string expected)
    {
        IReadOnlyList<Inline> original = [new TextRun("Read "), new TextRun("today", Strong: true), new TextRun(" "), new Link("https://example.com", [new TextRun("our prices")]), new TextRun(".")];
        Assert.Equal("Read <1>today</1> <2>our prices</2>.", TaggedText.Write(original));

        var read = TaggedText.Read(translation, original)!;
        Assert.Equal(expected, string.Join('|', read.Select(inline => inline switch
        {
            Link link => $"{link.Content[0].Text}@{link.Href}", TextRun { Strong: true } run => $"*{run.Text}", TextRun run => run.Text, _ => "?",
        })));
    }

    [Theory]
    [InlineData("<1>heute</1>", "<2>…</2> is missing"), InlineData("<1>a</1><2>b</2><3>c</3>", "has no <3>"), InlineData("<1>a<2>b</1></2>", "do not fit"), InlineData("<1>a<2>b</2></1>", "<2>…</2> is missing")]
    [InlineData("</1><1>a<2>b</2>", "do not fit"), InlineData("<1>a</1><1>a</1><2>b</2>", "do not fit")]
    public void Tags_that_are_not_the_originals_are_told_and_never_read(string translation, string problem)
    {
        IReadOnlyList<Inline> original = [new TextRun("today", Strong: true), new Link("https://example.com", [new TextRun("our prices")])];

        Assert.Contains(problem, TaggedText.Problem(TaggedText.Write(original), translation), StringComparison.Ordinal);
        Assert.Null(TaggedText.Read(translation, original));
    }

    [Fact]
    public void Angle_brackets_that_were_typed_come_back_as_they_were()
    {
        IReadOnlyList<Inline> original = [new TextRun("If <1> is a <b>, \"</2>\" ends it")];

        Assert.Equal(original, TaggedText.Read(TaggedText.Write(original), original));
    }

    internal static Dictionary<string, IReadOnlyDictionary<string, string>> Of(string language, params (string Key, string Text)[] texts) =>
        new() { [language] = texts.ToDictionary(text => text.Key, text => text.Text) };

    /// <summary>Each text with a mark in front, so that what was forgotten is seen.</summary>
    private static Definition Translated(Definition definition, string language) =>
        definition with { Translations = Of(language, [.. SourceText.Of(definition).Select(text => (text.Key, $"»{text.Text}"))]) };

    private static Definition Emptied(Definition definition) => TextMap.Of(TextMap.Whole(definition with { Words = null }, place => string.IsNullOrWhiteSpace(place.Text) ? place.Text : $"»{place.Text}"), _ => "");

    private static PublicDefinition Face(Definition definition) => Projection.Of(CompiledDefinition.Compile(definition), "key", 1, null);

    private static (object? Number, string? Text) Cost(Definition definition)
    {
        var compiled = CompiledDefinition.Compile(definition);
        using var answers = System.Text.Json.JsonDocument.Parse("""{"users": 2}""");
        var output = Outcome.Of(compiled, AnswerReader.Read(compiled, answers.RootElement, DateTimeOffset.UnixEpoch).Answers, null).Result.Outputs["cost"];
        return (output.Value, output.Text);
    }
}
