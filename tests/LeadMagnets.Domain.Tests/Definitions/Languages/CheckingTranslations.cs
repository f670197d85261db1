using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Proving;
using Xunit;

namespace LeadMagnets.Domain.Tests.Definitions.Languages;

public sealed class CheckingTranslations
{
    private static readonly CalculatorDefinition Sound = Samples.Calculator(Samples.Slider("users"), Samples.Slider("hours") with { Title = "{{users|Some}} people, how many hours?" });

    [Theory]
    [InlineData("title", "Summe")]
    [InlineData("questions[hours].title", "Wie viele Stunden bei {{ Users | einigen }} Leuten?")]
    [InlineData("leadForm.fields[employees].options[1-9].label", "bis 9")]
    [InlineData("words.errorAtLeast", "Mindestens {0} bitte.")]
    public void A_translation_of_a_text_is_right(string key, string text) => Assert.Empty(Check("de", key, text));

    [Theory]
    [InlineData("questions[hour].title", "Stunden", "unknown-text", "Did you mean questions[hours].title?")]
    [InlineData("words.sumbit", "Los", "unknown-text", "Did you mean words.submit?")]
    [InlineData("questions[hours].title", "Wie viele Stunden?", "missing-pipe", "{{users|…}}")]
    [InlineData("questions[users].title", "Wie viele? {{hours}}", "other-pipe", "{{hours}}")]
    [InlineData("questions[hours].title", "Wie viele {{users", "pipe-syntax", "A pipe is written")]
    [InlineData("title", "a\u0001", "control-character", "")]
    [InlineData("words.errorAtLeast", "Mindestens bitte.", "other-places", "{0}")]
    [InlineData("words.next", "Weiter {0}", "other-places", "none")]
    public void A_translation_that_cannot_be_shown_is_refused(string key, string text, string code, string says)
    {
        var problem = Assert.Single(Check("de", key, text));

        Assert.Equal((code, $"translations.de.{key}"), (problem.Code, problem.Path));
        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_is_as_short_as_the_originals() => Assert.Equal("too-long", Assert.Single(Check("de", "title", new string('x', 301))).Code);

    [Theory]
    [InlineData("deutsch", "unknown-locale"), InlineData("EN-gb", "duplicate")]
    public void Each_language_is_one_of_its_own(string language, string code) => Assert.Equal(code, Assert.Single(Check(language, "title", "Summe")).Code);

    [Fact]
    public void There_are_twenty_languages_at_most()
    {
        string[] tags = ["de", "fr", "es", "it", "nl", "pt", "pl", "sv", "tr", "ja", "ar", "he", "da", "nb", "fi", "cs", "sk", "hu", "ro", "bg", "el"];

        Assert.Equal("too-many", Assert.Single(DefinitionCheck.Check(Sound with { Translations = tags.ToDictionary(tag => tag, _ => (IReadOnlyDictionary<string, string>)new Dictionary<string, string>()) })).Code);
    }

    [Theory]
    [InlineData("VALUE(\"1.5\")*users", true), InlineData("IF(TEXT(users,\"0.0\")=\"1.5\",1,2)", true), InlineData("LEN(TEXT(users,\"0.0\"))", true)]
    [InlineData("\"About \"&TEXT(users,\"#,##0\")", false), InlineData("IF(users>1,TEXT(users,\"0\"),\"none\")", false)]
    public void A_formula_may_not_come_to_another_result_in_another_language(string formula, bool isRefused)
    {
        var definition = Sound with { Variables = [Samples.Variable("v", formula)] };

        Assert.Empty(DefinitionCheck.Check(definition));
        Assert.Equal(isRefused ? ["language-bound"] : [], DefinitionCheck.Check(definition with { Translations = Translating.Of("de", ("title", "Summe")) }).Select(problem => problem.Code));
    }

    [Fact]
    public void What_is_not_translated_is_counted_and_keeps_nobody_from_publishing()
    {
        var definition = Sound with { Translations = Translating.Of("de", ("title", "Summe")) };

        Assert.Empty(DefinitionCheck.Check(definition));
        var finding = Assert.Single(Prover.Run(definition).Findings, finding => finding.Code == "missing-translation");
        Assert.Equal((Severity.Warning, "translations.de"), (finding.Severity, finding.Path));
        Assert.Contains($"of {Domain.Definitions.Languages.SourceText.Of(definition).Count} texts", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Own_words_of_a_magnet_are_words_of_the_player()
    {
        var problems = DefinitionCheck.Check(Sound with { Words = new Dictionary<string, string> { ["nxt"] = "Go", ["errorMin"] = "More!", ["next"] = "" } });

        Assert.Equal(["unknown-word", "other-places", "empty"], problems.Select(problem => problem.Code));
        Assert.Contains("Did you mean next?", problems[0].Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Problem> Check(string language, string key, string text) => DefinitionCheck.Check(Sound with { Translations = Translating.Of(language, (key, text)) });
}
