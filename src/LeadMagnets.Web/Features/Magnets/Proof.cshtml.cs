using System.Globalization;
using LeadMagnets.Domain.Proving;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Features.Shared.Html;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>The check before publishing: what blocks, what may be meant so, the ranges of the scores, and how chance would spread visitors.</summary>
public sealed class ProofModel(IMediator mediator, Proofs proofs, CurrentMember me) : PageModel
{
    /// <summary>A range of so many characters may take two lines; shorter ones stay in one.</summary>
    public const int LongRange = 34;

    public Proved Proved { get; private set; } = null!;

    /// <summary>How the check came out, in a sentence.</summary>
    public string Verdict => Proved switch
    {
        { Errors.Count: > 0 and var errors } => $"{Words.Count(errors, "error keeps", "errors keep")} this draft from being published.",
        { Open.Count: > 0 and var open } => $"Nothing blocks publishing. {Words.Count(open, "warning waits", "warnings wait")} for your word.",
        _ => "Nothing blocks publishing, and no warning is open.",
    };

    /// <summary>What comes to the same for everybody has no range.</summary>
    public IEnumerable<Attainable> Ranges => Proved.Report.Attainable.Where(range => range.Of != "variable" || range.Least != range.Most);

    public DraftWords Draft { get; private set; } = null!;

    public static string Of(Spread spread) => spread.Of switch { "band" => "Bands", "grade" => "Grades", "outcome" => "Outcomes", _ => "Where leads go" };

    public string Percent(int visitors) => (100.0 * visitors / Math.Max(1, Proved.Report.Visitors)).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await proofs.OfDraft(id, ct) is not { } proved) return NotFound();
        (Proved, Draft) = (proved, new(proved.Definition));
        return Page();
    }

    public async Task<IActionResult> OnPostSignOffAsync(Guid id, string[] keys, CancellationToken ct)
    {
        if (await proofs.OfDraft(id, ct) is not { } proved) return NotFound();
        IReadOnlyList<string> meant = [.. proved.Open.Select(finding => finding.Key).Where(keys.Contains)];
        await mediator.Send(new SignOffs(id, meant, [], me.Id), ct);
        if (meant.Count == 0) this.Warn("Nothing was signed off: first tick the warnings that are meant so.");
        else this.Say($"{Words.Count(meant.Count, "warning is", "warnings are")} signed off.");
        return Redirect($"/magnets/{id}/proof");
    }

    public async Task<IActionResult> OnPostReopenAsync(Guid id, string? key, CancellationToken ct)
    {
        if (await proofs.OfDraft(id, ct) is not { } proved) return NotFound();
        await mediator.Send(new SignOffs(id, [], [.. proved.SignedOff.Where(known => known == key)], me.Id), ct);
        return Redirect($"/magnets/{id}/proof");
    }

    /// <summary>Remembers what is meant so, and forgets what is not any more. False: there is no such magnet.</summary>
    public sealed record SignOffs(Guid Id, IReadOnlyList<string> Meant, IReadOnlyList<string> Reopened, Guid By) : IRequest<bool>;

    public sealed class Handler(IWriter writer, CurrentWorkspace here, TimeProvider clock) : IRequestHandler<SignOffs, bool>
    {
        public Task<bool> Handle(SignOffs command, CancellationToken ct)
        {
            var now = clock.GetUtcNow();
            return writer.Write(here.Scope, async (db, token) =>
            {
                if (await db.Magnets.Live(command.Id).SingleOrDefaultAsync(token) is not { } magnet) return false;
                await db.SignOffs.Where(o => o.MagnetId == magnet.Id && command.Reopened.Contains(o.Key)).ExecuteDeleteAsync(token);
                var known = await db.SignOffs.Where(o => o.MagnetId == magnet.Id).Select(o => o.Key).ToListAsync(token);
                foreach (var key in command.Meant.Except(known))
                    db.SignOffs.Add(new() { Id = Guid.CreateVersion7(now), WorkspaceId = magnet.WorkspaceId, MagnetId = magnet.Id, Key = key, By = command.By, At = now });
                await db.SaveChangesAsync(token);
                return true;
            }, ct);
        }
    }
}
