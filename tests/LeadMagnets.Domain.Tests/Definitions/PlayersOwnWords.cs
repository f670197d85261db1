using System.Text.RegularExpressions;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Reports;
using Xunit;

namespace LeadMagnets.Domain.Tests.Definitions;

public sealed partial class PlayersOwnWords
{
    public static TheoryData<string> Languages => [.. PublicTexts.Languages];

    [Fact]
    public void Twelve_languages_are_spoken() =>
        Assert.Equal(["ar", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "sv", "tr"], PublicTexts.Languages);

    [Fact]
    public void The_report_speaks_the_languages_of_the_player() =>
        Assert.Equal(PublicTexts.Languages, ReportTexts.All.Select(texts => texts.Language).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Languages))]
    public void Every_language_has_every_word_with_the_same_places(string language)
    {
        var (english, words) = (PublicTexts.For("en"), PublicTexts.For(language));

        Assert.Equal(english.Keys, words.Keys);
        Assert.All(words, word => Assert.Equal(Places(english[word.Key]), Places(word.Value)));
    }

    /// <summary>What is the same in two languages is named here, so that a word that was only copied is seen.</summary>
    [Theory, MemberData(nameof(Languages))]
    public void No_word_is_left_in_English(string language)
    {
        var (english, words) = (PublicTexts.For("en"), PublicTexts.For(language));

        if (language != "en") Assert.Empty(words.Where(word => word.Value == english[word.Key] && !Same.Contains((language, word.Key))).Select(word => word.Key));
    }

    private static readonly HashSet<(string Language, string Key)> Same = [("de", "optional"), ("es", "no"), ("fr", "stepTitle"), ("fr", "rank"), ("it", "no")];

    [Theory]
    [InlineData("ar-EG", "rtl"), InlineData("ar", "rtl"), InlineData("ja-JP", "ltr"), InlineData("tr-TR", "ltr")]
    public void Arabic_reads_from_right_to_left(string locale, string direction) => Assert.Equal(direction, PublicTexts.Direction(locale));

    [Fact]
    public void A_language_without_words_is_addressed_in_English() => Assert.Equal("Next", PublicTexts.For("fi-FI")["next"]);

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
