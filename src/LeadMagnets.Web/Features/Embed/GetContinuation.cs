using System.Text.Json.Nodes;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Features.Shared.Unfinished;
using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Features.Embed;

/// <summary>A kept run for whoever has its link, on the version on which it was begun.</summary>
public static class GetContinuation
{
    public static async Task<IResult> Handle(string key, string token, HttpContext http, PublishedMagnets magnets, Sessions sessions, KeptRuns runs, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (await magnets.Find(key, ct) is not { CurrentVersion: { } current } magnet) return GetDefinition.NotOffered();
        if (await runs.Find(magnet, token, ct) is not { } found) return Problems.Refused(StatusCodes.Status404NotFound, "not-found", "This link does not exist or has ended. Start the magnet anew.");
        var session = sessions.Start(magnet.MagnetId, found.Version, found.IsTest);
        return Results.Json(new ContinuationResponse(found.Run, session, found.Version == current ? null : await Face(magnet, found, magnets, ct)), DefinitionJson.Options);
    }

    /// <summary>Of a former version: as it was published, or in the language of the run.</summary>
    private static async Task<JsonNode> Face(PublishedMagnet magnet, KeptRuns.Found found, PublishedMagnets magnets, CancellationToken ct)
    {
        if (await magnets.Version(magnet, found.Version, ct) is not { } own || own.In(found.Run.Language) is not { } spoken || spoken.Language == own.Language) return Read(PublicFace.Plain(found.Projection));
        return Read(PublicFace.Json(spoken.Definition, own.Languages, magnet.Key, own.Number, magnet.Brand));
    }

    private static JsonNode Read(byte[] json) => JsonNode.Parse(json, documentOptions: new() { MaxDepth = FormulaLimits.JsonDepth })!;
}
