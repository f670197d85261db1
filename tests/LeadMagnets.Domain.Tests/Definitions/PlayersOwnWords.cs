using System.Text.RegularExpressions;
using LeadMagnets.Domain.Definitions;
using Xunit;

namespace LeadMagnets.Domain.Tests.Definitions;

public sealed partial class PlayersOwnWords
{
    public static TheoryData<string> Languages => [.. PublicTexts.Languages];

    [Fact]
    public void Six_languages_are_spoken() => Assert.Equal(["de", "en", "es", "fr", "it", "nl"], PublicTexts.Languages);

    [Theory, MemberData(nameof(Languages))]
    public void Every_language_has_every_word_with_the_same_places(string language)
    {
        var (english, words) = (PublicTexts.For("en"), PublicTexts.For(language));

        Assert.Equal(english.Keys, words.Keys);
        Assert.All(words, word => Assert.Equal(Places(english[word.Key]), Places(word.Value)));
    }

    [Fact]
    public void A_language_without_words_is_addressed_in_English() => Assert.Equal("Next", PublicTexts.For("pl-PL")["next"]);

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
