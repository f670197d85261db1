namespace LeadMagnets.Domain.Definitions.Languages;

/// <summary>A text of a magnet that is there to be translated.</summary>
/// <param name="Key">How translations know it.</param>
/// <param name="Place">Where it stands, and what may stand in it.</param>
public sealed record SourceText(string Key, TextPlace Place)
{
    public string Text => Place.Text;

    /// <summary>All of them in the order of the document. What comes from nobody's pen, such as parameters of addresses, is none.</summary>
    public static IReadOnlyList<SourceText> Of(Definition definition)
    {
        var (keys, found) = (new TextKeys(definition), new List<SourceText>());
        TextMap.Whole(definition, place =>
        {
            if (!string.IsNullOrWhiteSpace(place.Text) && !IsParameter(place.Path)) found.Add(new(keys.Of(place.Path), place));
            return place.Text;
        });
        // A draft may hold an id twice, which its check tells.
        return [.. found.DistinctBy(text => text.Key)];
    }

    internal static bool IsParameter(string path) => path.Contains(".query[", StringComparison.Ordinal);
}
