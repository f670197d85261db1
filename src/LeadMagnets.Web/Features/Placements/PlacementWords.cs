using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.Placements;

/// <summary>The words and icons of the kinds of placements.</summary>
public static class PlacementWords
{
    public static string Of(PlacementKind kind) => kind switch
    {
        PlacementKind.Page => "Page",
        PlacementKind.Link => "Link",
        PlacementKind.Qr => "QR code",
        _ => throw new System.Diagnostics.UnreachableException($"{kind}"),
    };

    public static string Where(PlacementKind kind) => kind switch
    {
        PlacementKind.Page => "On a page: a snippet to paste",
        PlacementKind.Link => "In a mail or a post: a short link",
        PlacementKind.Qr => "On paper or a screen: a QR code",
        _ => throw new System.Diagnostics.UnreachableException($"{kind}"),
    };

    public static string Icon(PlacementKind kind) => kind switch
    {
        PlacementKind.Page => "code-xml",
        PlacementKind.Link => "link",
        PlacementKind.Qr => "printer",
        _ => throw new System.Diagnostics.UnreachableException($"{kind}"),
    };

    /// <summary>What is to be done with the placement: what fits its kind stands first.</summary>
    public static IEnumerable<string> PartsFirst(PlacementKind kind)
    {
        string[] parts = ["_PlacementSnippet", "_PlacementLink", "_PlacementCode"];
        var first = parts[(int)kind];
        return parts.Where(part => part != first).Prepend(first);
    }
}
