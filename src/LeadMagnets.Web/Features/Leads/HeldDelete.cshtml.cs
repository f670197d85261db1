using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Features.Shared.Html;
using LeadMagnets.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Leads;

/// <summary>Deletes rejected submissions before their month is over: those that are named, else all.</summary>
public sealed class HeldDeleteModel(AppDb db, SubmissionReview review, CurrentMember me) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid[] Ids { get; set; } = [];

    public int Count { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => Count = await Chosen().CountAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var count = await review.Delete(me.Scope, await Chosen().Select(s => s.Id).ToListAsync(ct), ct);
        this.Say($"{Words.Count(count, "submission is", "submissions are")} deleted for good.");
        return Redirect("/held?show=rejected");
    }

    private IQueryable<Submission> Chosen()
    {
        var rejected = db.Own<Submission>().Where(s => s.Review == ReviewState.Rejected);
        return Ids.Length == 0 ? rejected : rejected.Where(s => Ids.Contains(s.Id));
    }
}
