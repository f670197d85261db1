using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LeadMagnets.Web.Features.Leads;

/// <summary>One lead: whom to call, why, and what to say first.</summary>
public sealed partial class DetailsModel(IMediator mediator, TimeProvider clock) : PageModel
{
    public Result Lead { get; private set; } = null!;

    /// <summary>Names the note that the form would write, so that sending twice writes once.</summary>
    public Guid NextNote { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? submission, CancellationToken ct)
    {
        if (await mediator.Send(new Query(id, submission), ct) is not { } found) return NotFound();
        (Lead, NextNote) = (found, Guid.CreateVersion7(clock.GetUtcNow()));
        return Page();
    }

    public Task<IActionResult> OnPostAcceptAsync(Guid id, long version, CancellationToken ct) => Change(id, version, LeadStatus.Accepted, "The lead is yours.", ct);

    public Task<IActionResult> OnPostDeclineAsync(Guid id, long version, CancellationToken ct) => Change(id, version, LeadStatus.Declined, "Declined. It does not count in your share.", ct);

    public Task<IActionResult> OnPostContactedAsync(Guid id, long version, CancellationToken ct) => Change(id, version, LeadStatus.Contacted, "Marked as contacted.", ct);

    public Task<IActionResult> OnPostSpamAsync(Guid id, long version, CancellationToken ct) => Change(id, version, LeadStatus.Spam, "Marked as spam. It does not count in anybody’s share.", ct);

    public Task<IActionResult> OnPostReopenAsync(Guid id, long version, CancellationToken ct) => Change(id, version, LeadStatus.New, "The lead is new again and back in the inbox.", ct);

    public async Task<IActionResult> OnPostAssignAsync(Guid id, long version, Guid owner, CancellationToken ct) =>
        Answer(id, await mediator.Send(new Reassign.Command(id, version, owner), ct), "The lead has a new owner.", "Choose somebody of this workspace who is active.");

    public async Task<IActionResult> OnPostNoteAsync(Guid id, Guid noteId, string? text, CancellationToken ct) =>
        Answer(id, await mediator.Send(new AddNote.Command(id, noteId, text ?? ""), ct), "Note saved.", $"Write between 1 and {AddNote.Longest} characters.");

    public sealed record Choice(string Handler, string Text, string Icon, bool Main);

    /// <summary>What can be done next with a lead in this state.</summary>
    public static IReadOnlyList<Choice> ChoicesFor(LeadStatus status) => status switch
    {
        LeadStatus.New => [new("decline", "Decline", "x", false), new("accept", "Accept", "check", true)],
        LeadStatus.Accepted => [new("decline", "Decline", "x", false), new("contacted", "Contacted", "phone", true)],
        _ => [new("reopen", "Back to new", "undo-2", false)],
    };

    private async Task<IActionResult> Change(Guid id, long version, LeadStatus to, string done, CancellationToken ct) =>
        Answer(id, await mediator.Send(new ChangeStatus.Command(id, version, to), ct), done, "");

    private IActionResult Answer(Guid id, Changed changed, string done, string refused)
    {
        if (changed is Changed.Gone) return NotFound();
        if (changed is Changed.Done) this.Say(done);
        else this.Complain(changed is Changed.Stale ? "Somebody changed this lead since you opened it. Here is how it stands now; please decide again." : refused);
        return Redirect($"/leads/{id}");
    }
}
