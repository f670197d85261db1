namespace LeadMagnets.Domain.Attribution;

/// <summary>The five campaign parameters of an address.</summary>
public sealed record Utm(string? Source = null, string? Medium = null, string? Campaign = null, string? Term = null, string? Content = null)
{
    public const int Longest = 200;

    public static IReadOnlyList<string> Names { get; } = ["utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content"];

    /// <summary>By the names of the parameters, only those that are there.</summary>
    public IEnumerable<KeyValuePair<string, string>> Named() =>
        Names.Zip([Source, Medium, Campaign, Term, Content]).Where(pair => pair.Second is not null).Select(pair => KeyValuePair.Create(pair.First, pair.Second!));

    /// <param name="url">Any text.</param>
    public static Utm In(string? url)
    {
        var found = WebAddress.Query(url);
        return new(Of("utm_source"), Of("utm_medium"), Of("utm_campaign"), Of("utm_term"), Of("utm_content"));

        string? Of(string name) => PlainText.Of(found.FirstOrDefault(pair => pair.Key == name).Value, Longest);
    }
}
