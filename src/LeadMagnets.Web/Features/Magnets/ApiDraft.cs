using LeadMagnets.Domain;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Infrastructure;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>The draft in the management API, under an ETag; publish and unpublish.</summary>
internal static class ApiDraft
{
    public sealed record SavedDraft(long DraftVersion, IReadOnlyList<Problem> Problems);

    public sealed record PublishedMagnet(int Version, string Key);

    public static async Task<IResult> Get(Guid id, HttpResponse response, AppDb db, CancellationToken ct)
    {
        if (await db.Magnets.Live(id).Select(m => new { m.DraftJson, m.DraftVersion }).SingleOrDefaultAsync(ct) is not { } draft)
            return Problems.NotFound("magnet");
        response.Headers.ETag = DraftETag.Of(draft.DraftVersion);
        return Results.Text(draft.DraftJson, "application/json");
    }

    /// <summary>A draft may be saved with problems; the answer lists what stands between it and publishing.</summary>
    public static async Task<IResult> Put(
        Guid id, HttpRequest request, IMediator mediator, [FromHeader(Name = "If-Match")] string? ifMatch, CancellationToken ct)
    {
        var body = await DefinitionText.Read(request.Body, ct);
        if (body.Problem is { } problem) return DefinitionText.Refused(problem);
        if (!IsReadable(ifMatch, out var from))
            return Problems.Refused(StatusCodes.Status412PreconditionFailed, "stale", "If-Match holds no ETag of this draft. Get the draft, make your change again, and save it with its ETag.");
        var (definition, problems) = DefinitionReader.Read(body.Text);
        if (definition is null) return Problems.Invalid(problems);
        var answer = await mediator.Send(new SaveDraft.Command(id, definition, from), ct);
        if (answer.Outcome is SaveDraft.Outcome.Gone) return Problems.NotFound("magnet");
        request.HttpContext.Response.Headers.ETag = DraftETag.Of(answer.Version);
        return answer.Outcome is SaveDraft.Outcome.Stale
            ? Problems.Refused(StatusCodes.Status412PreconditionFailed, "stale", "Somebody saved this draft meanwhile; nothing was overwritten. Get it, make your change again, and save it with its ETag.")
            : Results.Ok(new SavedDraft(answer.Version, DefinitionCheck.Check(definition)));
    }

    public static async Task<IResult> Publish(Guid id, IMediator mediator, CancellationToken ct) => await mediator.Send(new Publish.Command(id, null), ct) switch
    {
        null => Problems.NotFound("magnet"),
        { Problems.Count: > 0 } refused => Problems.Invalid(refused.Problems),
        { } done => Results.Ok(new PublishedMagnet(done.Version, done.Key)),
    };

    public static async Task<IResult> Unpublish(Guid id, IMediator mediator, CancellationToken ct) =>
        await mediator.Send(new UnpublishModel.Command(id), ct) ? Results.NoContent() : Problems.NotFound("magnet");

    /// <summary>Absent and <c>*</c> replace whatever is there.</summary>
    private static bool IsReadable(string? header, out long? from)
    {
        from = null;
        if (header is null or "" or "*") return true;
        from = DraftETag.Read(header);
        return from is not null;
    }
}
