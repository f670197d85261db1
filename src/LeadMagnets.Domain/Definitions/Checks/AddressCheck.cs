using LeadMagnets.Domain.Piping;

namespace LeadMagnets.Domain.Definitions.Checks;

/// <summary>Links lead to https, http, mailto or tel; pictures come from https, http or this installation. Nothing else runs or loads.</summary>
internal static class AddressCheck
{
    private const string LinkRule = "An address starts with https://, http://, mailto: or tel:, and names nobody before its host.";
    private const string VideoRule = "The address of a film starts with https://.";
    private const string PictureRule = "The address of a picture starts with https://, http:// or /.";

    public static IEnumerable<Problem> Find(Definition definition) =>
    [
        .. Links(definition).Where(link => PipedText.IsIn(link.Address)).Select(link => new Problem(link.Path, "no-pipe-here", NoPipe(link.TakesAlong))),
        .. Links(definition).Where(link => !PipedText.IsIn(link.Address) && !IsLink(link.Address)).Select(link => new Problem(link.Path, "bad-address", LinkRule)),
        .. Videos(definition).Where(video => !IsVideo(video.Address)).Select(video => new Problem(video.Path, "bad-address", VideoRule)),
        .. Pictures(definition).Where(picture => !IsPicture(picture.Address)).Select(picture => new Problem(picture.Path, "bad-address", PictureRule)),
    ];

    /// <summary>Everything that a visitor can be led to, each address once.</summary>
    public static IEnumerable<string> Targets(Definition definition) => Links(definition).Select(link => link.Address).Concat(Videos(definition).Select(video => video.Address)).Distinct();

    /// <summary>What one reads is where one gets: nothing that browsers skip or turn round, and no <c>known.example@elsewhere.example</c>.</summary>
    private static bool IsLink(string address) => IsClean(address) && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme is "mailto" or "tel" || uri.Scheme is "https" or "http" && uri.UserInfo.Length == 0 && uri.Host.Length > 0
            && address.StartsWith($"{uri.Scheme}://", StringComparison.OrdinalIgnoreCase) && address[(uri.Scheme.Length + 3)..] is not ['/', ..]);

    private static bool IsVideo(string address) => IsLink(address) && address.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static bool IsPicture(string address) => IsClean(address)
        && (address.StartsWith('/')
            ? !address.StartsWith("//", StringComparison.Ordinal) : Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http");

    private static bool IsClean(string address) => !address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '\\');

    /// <summary>Visitors would land on the braces: an address is what the marketer wrote, so that nobody's answer can change where it leads.</summary>
    private static string NoPipe(bool takesAlong) => takesAlong
        ? "An address holds no pipe. Take {{…}} out of it and name what goes along in “query”, which pipes answers into its values and escapes them: \"query\": [{ \"name\": \"company\", \"value\": \"{{company|}}\" }]."
        : "An address holds no pipe. Take {{…}} out of it; what is to go along with an address goes with a button of the result, in its “query”.";

    private static IEnumerable<(string Path, string Address, bool TakesAlong)> Links(Definition definition)
    {
        if (definition.LeadForm.PrivacyUrl is { } privacy) yield return ("leadForm.privacyUrl", privacy, false);
        foreach (var (path, block) in Places.Blocks(definition))
            if (block is ButtonsBlock buttons)
                foreach (var (at, button) in Places.Of($"{path}.buttons", buttons.Buttons))
                    if (button.Url is { } url) yield return ($"{at}.url", url, true);
        foreach (var (path, block) in Places.Blocks(definition))
            if (block is RedirectBlock redirect) yield return ($"{path}.url", redirect.Url, true);
        foreach (var (path, body) in Bodies(definition))
            foreach (var (at, inline) in Inlines(path, body))
                if (inline is Link link) yield return ($"{at}.href", link.Href, false);
    }

    private static IEnumerable<(string Path, string Address)> Videos(Definition definition)
    {
        foreach (var (path, body) in Bodies(definition))
            foreach (var (at, part) in Places.Of(path, body))
                if (part is Video video) yield return ($"{at}.url", video.Url);
    }

    private static IEnumerable<(string Path, string Address)> Pictures(Definition definition)
    {
        foreach (var (path, question) in Places.Questions(definition))
            if (question is ChoiceQuestion choice)
                foreach (var (at, option) in Places.Of($"{path}.options", choice.Options))
                    if (option.Image is { } image) yield return ($"{at}.image", image);
        if (definition is QuizDefinition quiz)
            foreach (var (path, outcome) in Places.Of("outcomes", quiz.Outcomes))
                if (outcome.Image is { } image) yield return ($"{path}.image", image);
        foreach (var (path, body) in Bodies(definition))
            foreach (var (at, part) in Places.Of(path, body))
                if (part is Picture picture) yield return ($"{at}.source", picture.Source);
                else if (part is Video { Poster: { } poster }) yield return ($"{at}.poster", poster);
    }

    private static IEnumerable<(string Path, IReadOnlyList<TextBlock> Body)> Bodies(Definition definition) =>
    [
        .. definition.Intro is { } intro ? [("intro.body", intro.Body)] : Array.Empty<(string, IReadOnlyList<TextBlock>)>(),
        .. Places.Questions(definition).Where(place => place.Question is Statement).Select(place => ($"{place.Path}.body", ((Statement)place.Question).Body)),
        .. definition is QuizDefinition quiz ? Places.Of("outcomes", quiz.Outcomes).Select(place => ($"{place.Path}.body", place.Item.Body)) : [],
        .. Places.Blocks(definition).Where(place => place.Block is TextSection).Select(place => ($"{place.Path}.body", ((TextSection)place.Block).Body)),
    ];

    private static IEnumerable<(string Path, Inline Inline)> Inlines(string path, IReadOnlyList<TextBlock> body) =>
        Places.Of(path, body).SelectMany(place => place.Item switch
        {
            Paragraph paragraph => Places.Of($"{place.Path}.content", paragraph.Content),
            Heading heading => Places.Of($"{place.Path}.content", heading.Content),
            Quote quote => Places.Of($"{place.Path}.content", quote.Content),
            TextList list => Places.Of($"{place.Path}.items", list.Items).SelectMany(item => Places.Of(item.Path, item.Item)),
            _ => [],
        });
}
