using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Workspaces;

/// <summary>One webhook endpoint: change it, test it, give it a new secret.</summary>
public sealed class WebhookModel(IMediator mediator, AppDb db, WebhookTest test, CurrentMember me, TimeProvider clock) : PageModel
{
    [BindProperty] public EndpointInput Input { get; set; } = new();

    public WebhookEndpoint Endpoint { get; private set; } = null!;
    public IReadOnlyList<Call> Calls { get; private set; } = [];
    /// <summary>A secret that was made just now.</summary>
    public string? Secret { get; private set; }
    public bool OldSecretStillSigns => Endpoint.PreviousUntil > clock.GetUtcNow();

    public sealed record Call(Guid Id, string? EventType, DeliveryStatus Status, DateTimeOffset At, string? LastResult);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await Show(id, ct)) return NotFound();
        Input = new() { Url = Endpoint.Url, Events = Endpoint.EventTypes, Active = Endpoint.Active };
        Secret = TempData[ShownOnce.Key] as string;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await Show(id, ct) ? Page() : NotFound();
        if (!await mediator.Send(new SaveEndpoint.Change(id, Input), ct)) return NotFound();
        this.Say("Saved.");
        return Redirect($"/settings/webhooks/{id}");
    }

    public async Task<IActionResult> OnPostRotateAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new SaveEndpoint.Rotate(id), ct) is not { } secret) return NotFound();
        TempData[ShownOnce.Key] = secret;
        return Redirect($"/settings/webhooks/{id}");
    }

    public async Task<IActionResult> OnPostTestAsync(Guid id, CancellationToken ct)
    {
        if (await test.SendTest(me.WorkspaceId, id, ct) is not { } delivery) return NotFound();
        this.Say("The test call is on its way. Its attempts appear here.");
        return Redirect($"/deliveries/{delivery}");
    }

    private async Task<bool> Show(Guid id, CancellationToken ct)
    {
        if (await db.WebhookEndpoints.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, ct) is not { } endpoint) return false;
        Endpoint = endpoint;
        var mine = WebhookDestination.Of(id, "");
        Calls = await db.Deliveries.Where(d => d.Kind == DeliveryKind.Webhook && d.Destination.StartsWith(mine)).OrderByDescending(d => d.CreatedAt).Take(8)
            .Select(d => new Call(d.Id, d.EventType, d.Status, d.CreatedAt, d.LastResult)).ToListAsync(ct);
        return true;
    }
}
