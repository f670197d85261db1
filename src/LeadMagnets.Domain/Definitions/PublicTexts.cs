using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using LeadMagnets.Domain.Definitions.Languages;

namespace LeadMagnets.Domain.Definitions;

/// <summary>
/// The player's own words, by key, in the definition's language: the files <c>Texts/*.json</c>, one per language. <c>{0}</c> and <c>{1}</c>
/// are places for numbers or names. The keys and what they are for:
/// <list type="bullet">
/// <item><c>start next back submit</c>: buttons; <c>submit</c> leads from the last step to the result.</item>
/// <item><c>progress</c>: "Step {0} of {1}", for eyes and screen readers.</item>
/// <item><c>required optional</c>: marks beside a label.</item>
/// <item><c>choose chooseAll choosePlaceholder pressEnter</c>: hints at a choice, a multiple choice, a list, a key.</item>
/// <item><c>yes no</c>: where a yes/no question names no words of its own.</item>
/// <item><c>errorTitle errorRequired errorChoice errorAtLeast errorAtMost errorNumber errorMin errorMax errorLong errorEmail errorPhone
/// errorCountry errorConsent</c>: messages tied to a field; the title stands above several.</item>
/// <item><c>country</c>: first line of the list of countries; <c>privacy</c>: link beside the consent.</item>
/// <item><c>skip remember knownAs notYou</c>: passing the lead form, keeping details in the browser, and what is said to somebody who is known by
/// name; <c>stay</c>: keeps the result open that would lead on to another page.</item>
/// <item><c>loading sending offline failed retry gone closed</c>: states; <c>offline</c> promises that the answers are kept, <c>gone</c> says that the
/// magnet is not there, <c>closed</c> that it takes no more answers.</item>
/// <item><c>live notAvailable</c>: head of the live numbers, and a number that cannot be had.</item>
/// <item><c>result report retake mailed newTab</c>: after the end; <c>mailed</c> names the address.</item>
/// <item><c>stepTitle</c>: "Question {0}", the heading of a step without a title; <c>close</c>: closes a window; <c>less more</c>: the
/// buttons of a slider; <c>image</c>: name of a picture without a description.</item>
/// <item><c>search noResults found</c>: the field of a list that is searched, and what it found: a number.</item>
/// <item><c>otherText</c>: the field beside "other"; <c>notApplicable</c>: where a number does not apply.</item>
/// <item><c>rating</c>: a point of a scale, "4 of 5"; <c>notLikely veryLikely</c>: ends of a likelihood without words of its own.</item>
/// <item><c>rowsLeft</c>: how many rows of a matrix are open.</item>
/// <item><c>rankAll rankTop rank moveUp moveDown moved remove</c>: a ranking, all of it or the first few; a place in it; its buttons, with the
/// option's label; what was moved to which place of how many.</item>
/// <item><c>unit countryCode phone</c>: names of the lists beside a number and a telephone number, and of that number itself.</item>
/// <item><c>play</c>: the button on a film; <c>emailHint</c>: names the address that was probably meant.</item>
/// <item><c>errorRows errorAlone errorDate errorDateMin errorDateMax errorRanking errorPlaces</c>: messages at a matrix, at "none of these", at a
/// day, at a ranking: how many are to be ranked; places that were given twice or left out.</item>
/// <item><c>clear</c>: empties the field of a list; <c>rankKeys rankKeep rankPicked rankDropped</c>: how a ranking is used, the button that agrees with
/// its order, and what was done with one of its things.</item>
/// <item><c>review reviewHelp change noAnswer</c>: the page on which the answers are looked over.</item>
/// <item><c>leftSent</c>: a run that an earlier tab could not send has been sent now; <c>later laterHelp laterEmail laterSend laterSent</c>: the way to
/// a link by e-mail that continues the run; <c>laterBack laterGone</c>: said to whoever comes by such a link, also by one that has ended;
/// <c>lost</c>: the page without script cannot read the run that it was sent.</item>
/// </list>
/// </summary>
public static class PublicTexts
{
    public const string Fallback = "en";

    private static readonly FrozenDictionary<string, IReadOnlyDictionary<string, string>> ByLanguage = Load();

    public static IEnumerable<string> Languages => ByLanguage.Keys.Order(StringComparer.Ordinal);

    /// <summary>The words for a locale such as <c>de-CH</c>; English where its language is not among them.</summary>
    public static IReadOnlyDictionary<string, string> For(string locale) =>
        ByLanguage.GetValueOrDefault(Language(locale)) ?? ByLanguage[Fallback];

    /// <summary>The words that a magnet says: those of its language, and its own instead of some.</summary>
    public static IReadOnlyDictionary<string, string> Of(Definition definition)
    {
        var all = For(definition.Locale);
        if (definition.Words is not { Count: > 0 } own) return all;
        return all.ToDictionary(word => word.Key, word => own.GetValueOrDefault(word.Key, word.Value));
    }

    /// <summary>All words, named as translations name them: <c>words.submit</c>.</summary>
    public static IReadOnlyCollection<string> WordKeys { get; } = [.. ByLanguage[Fallback].Keys.Select(word => DefinitionLanguages.WordPrefix + word)];

    /// <summary>Whether a key of a translation names one of them.</summary>
    public static bool IsWord(string key) => key.StartsWith(DefinitionLanguages.WordPrefix, StringComparison.Ordinal) && ByLanguage[Fallback].ContainsKey(key[DefinitionLanguages.WordPrefix.Length..]);

    /// <summary>The language in which the player speaks to visitors of a locale.</summary>
    public static string LanguageFor(string locale) => ByLanguage.ContainsKey(Language(locale)) ? Language(locale) : Fallback;

    /// <summary>
    /// Those words that go out with a definition, so that the first question waits for little: what every magnet says until its last
    /// question, and what its kinds of questions say. The player fetches the whole language meanwhile, by its name.
    /// </summary>
    public static IReadOnlyDictionary<string, string> AtFirst(Definition definition)
    {
        var (all, asked) = (Of(definition), definition.Questions.ToList());
        var own = asked.SelectMany(KindWords.Of).ToHashSet();
        var plain = asked.TrueForAll(question => question is not (NumericQuestion or TextQuestion or EmailQuestion));
        // The magnet's own words are in no other file.
        return all.Where(word => definition.Words?.ContainsKey(word.Key) is true || own.Contains(word.Key) || (plain ? First.Contains(word.Key) : !Late.Contains(word.Key) && !KindWords.All.Contains(word.Key))).ToDictionary();
    }

    private static readonly FrozenSet<string> First =
        FrozenSet.Create("start", "next", "back", "submit", "progress", "stepTitle", "optional", "pressEnter", "yes", "no", "failed", "offline", "retry");

    private static readonly FrozenSet<string> Late = FrozenSet.Create(
        "choosePlaceholder", "country", "errorConsent", "errorCountry", "errorPhone", "privacy", "skip", "remember", "knownAs", "notYou", "stay", "sending", "gone", "closed", "result", "report", "retake", "mailed", "newTab",
        "clear", "rankKeys", "rankKeep", "rankPicked", "rankDropped", "review", "reviewHelp", "change", "noAnswer",
        "leftSent", "later", "laterHelp", "laterEmail", "laterSend", "laterSent", "laterBack", "laterGone", "lost");

    /// <summary><c>rtl</c> for locales that are written from right to left, else <c>ltr</c>.</summary>
    public static string Direction(string locale)
    {
        try
        {
            return CultureInfo.GetCultureInfo(locale).TextInfo.IsRightToLeft ? "rtl" : "ltr";
        }
        catch (CultureNotFoundException)
        {
            return "ltr";
        }
    }

    private static string Language(string locale) => locale.Split('-')[0].ToLowerInvariant();

    private static FrozenDictionary<string, IReadOnlyDictionary<string, string>> Load()
    {
        const string prefix = "LeadMagnets.Domain.Definitions.Texts.";
        return EmbeddedFiles.Under(prefix).ToFrozenDictionary(
            name => Path.GetFileNameWithoutExtension(name[prefix.Length..]),
            name => JsonSerializer.Deserialize<IReadOnlyDictionary<string, string>>(EmbeddedFiles.Bytes(name))!);
    }
}
