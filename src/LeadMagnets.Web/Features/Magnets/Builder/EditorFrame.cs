using System.Text.Json;
using System.Text.Json.Nodes;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formatting;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Infrastructure.Access;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Magnets.Builder;

/// <summary>
/// <c>GET /magnets/edit/frame?locale=en-GB&amp;currency=GBP</c>: what the player needs beside the steps to draw them in the editor: its words, number
/// patterns and the workspace's brand.
/// </summary>
internal static class EditorFrame
{
    public sealed record Frame(string Language, string Dir, IReadOnlyDictionary<string, string> Texts, JsonNode? Numbers, PublicBrand Brand);

    public static async Task<IResult> Get(string? locale, string? currency, AppDb db, CurrentWorkspace here, CancellationToken ct)
    {
        var asked = locale is { Length: > 0 } && NumberPatterns.Knows(locale) ? locale : "en-US";
        var workspace = await db.Workspaces.AsNoTracking().SingleAsync(w => w.Id == here.Id, ct);
        var numbers = JsonSerializer.SerializeToNode(NumberPatterns.For(asked, currency).For([], anyCode: true), DefinitionJson.Options);
        return Results.Json(new Frame(PublicTexts.LanguageFor(asked), PublicTexts.Direction(asked), PublicTexts.For(asked), numbers, PublicFace.Brand(workspace)), DefinitionJson.Options);
    }
}
