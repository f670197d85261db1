using System.Text.Json.Nodes;
using LeadMagnets.Domain;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using MediatR;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Magnets.Builder;

/// <summary>
/// The draft for the editor: <c>GET</c> and <c>PUT /magnets/{id}/edit/draft</c>. Every answer holds the draft as it is stored, so that the editor knows
/// what the server made of what it sent, and what somebody else saved meanwhile.
/// </summary>
internal static class EditorDraft
{
    /// <param name="Version">Rises with every save.</param>
    /// <param name="Document">The definition as it is stored.</param>
    /// <param name="Problems">What stands between the draft and publishing.</param>
    public sealed record Stored(long Version, DateTimeOffset SavedAt, JsonNode Document, IReadOnlyList<Problem> Problems);

    public static async Task<IResult> Get(Guid id, AppDb db, CancellationToken ct) =>
        await Read(id, db, ct) is { } stored ? Results.Json(stored, DefinitionJson.Options) : Infrastructure.Problems.NotFound("magnet");

    /// <summary>412 with the other draft where somebody saved since <c>If-Match</c>; 422 where the document cannot be stored as it is.</summary>
    public static async Task<IResult> Put(
        Guid id, HttpContext http, IMediator mediator, AppDb db, IAntiforgery forms, [FromHeader(Name = "If-Match")] string? ifMatch, CancellationToken ct)
    {
        if (!await db.Magnets.Live(id).AnyAsync(ct)) return Infrastructure.Problems.NotFound("magnet");
        if (!await forms.IsRequestValidAsync(http))
            return Infrastructure.Problems.Refused(StatusCodes.Status400BadRequest, "form", "This page is older than your session. Reload it: what you wrote is kept.");
        if (DraftETag.Read(ifMatch) is not { } from)
            return Infrastructure.Problems.Refused(StatusCodes.Status428PreconditionRequired, "version", "If-Match has to hold the version that was edited.");
        var body = await DefinitionText.Read(http.Request.Body, ct);
        if (body.Problem is { } problem) return DefinitionText.Refused(problem);
        var (definition, problems) = DefinitionReader.Read(body.Text);
        if (definition is null) return Infrastructure.Problems.Invalid(problems);

        var answer = await mediator.Send(new SaveDraft.Command(id, definition, from), ct);
        if (answer.Outcome is SaveDraft.Outcome.Gone || await Read(id, db, ct) is not { } stored) return Infrastructure.Problems.NotFound("magnet");
        return Results.Json(stored, DefinitionJson.Options, statusCode: answer.Outcome is SaveDraft.Outcome.Stale ? StatusCodes.Status412PreconditionFailed : StatusCodes.Status200OK);
    }

    private static async Task<Stored?> Read(Guid id, AppDb db, CancellationToken ct)
    {
        if (await db.Magnets.AsNoTracking().Live(id).Select(m => new { m.DraftJson, m.DraftVersion, m.DraftSavedAt }).SingleOrDefaultAsync(ct) is not { } draft) return null;
        var (definition, problems) = DefinitionReader.Read(draft.DraftJson);
        return new(draft.DraftVersion, draft.DraftSavedAt, JsonNode.Parse(draft.DraftJson)!, definition is null ? problems : DefinitionCheck.Check(definition));
    }
}
