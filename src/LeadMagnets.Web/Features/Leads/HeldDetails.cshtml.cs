using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Piping;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Leads;

/// <summary>One submission in doubt, with what speaks against it, and the decision.</summary>
public sealed class HeldDetailsModel(IMediator mediator, SubmissionReview review, CurrentMember me) : PageModel
{
    public Result Held { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new Query(id), ct) is not { } found) return NotFound();
        Held = found;
        return found.LeadId is { } lead ? Redirect($"/leads/{lead}") : Page();
    }

    public async Task<IActionResult> OnPostReleaseAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new Query(id), ct) is null) return NotFound();
        this.Say(await review.Release(me.Scope, [id], me.Id, ct) > 0 ? "Released: lead, route and messages go their way." : "It was released already.");
        return (await mediator.Send(new Query(id), ct))?.LeadId is { } lead ? Redirect($"/leads/{lead}") : Redirect("/held");
    }

    public async Task<IActionResult> OnPostRejectAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new Query(id), ct) is null) return NotFound();
        this.Say(await review.Reject(me.Scope, [id], me.Id, ct) > 0 ? "Rejected. Until it is erased in 30 days you can still release it." : "Somebody has decided about it meanwhile.");
        return Redirect("/held");
    }

    public sealed record Query(Guid Id) : IRequest<Result?>;

    public sealed record Result(
        Guid Id, Guid? LeadId, bool IsRejected, DateTimeOffset? DecidedAt, string? DecidedBy, string Who, string Magnet, Guid MagnetId, int Version, string? ResultLabel, string? Page, string? Referrer,
        IReadOnlyList<string> Reasons, IReadOnlyList<AnswersInWords.Line> Answers, IReadOnlyList<AnswersInWords.Line> LeadForm, DateTimeOffset At);

    public sealed class QueryHandler(AppDb db) : IRequestHandler<Query, Result?>
    {
        public async Task<Result?> Handle(Query query, CancellationToken ct)
        {
            if (await db.Submissions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == query.Id && s.Review != null, ct) is not { } s) return null;
            var version = await db.MagnetVersions.Where(v => v.Id == s.VersionId).Select(v => new { v.Number, v.DefinitionJson }).SingleAsync(ct);
            var magnet = await db.Magnets.Where(m => m.Id == s.MagnetId).Select(m => m.Title).SingleAsync(ct);
            var by = s.ReviewedBy is { } member ? await db.Members.Where(m => m.Id == member).Select(m => m.Name).SingleOrDefaultAsync(ct) : null;
            var definition = DefinitionJson.Read(version.DefinitionJson);
            var (name, address) = HeldPerson.Of(s.LeadJson);
            return new(s.Id, s.LeadId, s.Review is ReviewState.Rejected, s.ReviewedAt, by, name ?? address ?? "Nobody left an address", magnet, s.MagnetId, version.Number, s.ResultLabel, s.PageUrl, s.Referrer,
                HeldVisit.Reasons(s), AnswersInWords.Of(PipeValues.AsRead(definition, s.AnswersJson, s.CreatedAt), s.AnswersJson), AnswersInWords.OfLeadForm(definition, s.LeadJson), s.CreatedAt);
        }
    }
}
