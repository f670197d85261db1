using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Workspaces;

/// <summary>The endpoints that are told about submissions and leads.</summary>
public sealed class WebhooksModel(IMediator mediator, TimeProvider clock) : PageModel
{
    [BindProperty] public EndpointInput Input { get; set; } = new();

    public Guid NextId { get; private set; }
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => await Show(Guid.CreateVersion7(clock.GetUtcNow()), ct);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            await Show(id, ct);
            return Page();
        }
        var secret = await mediator.Send(new SaveEndpoint.Add(id, Input), ct);
        if (secret is not null) TempData[ShownOnce.Key] = secret;
        this.Say("The webhook is added. Copy its secret now, then send a test call.");
        return Redirect($"/settings/webhooks/{id}");
    }

    private async Task Show(Guid id, CancellationToken ct) => (NextId, Rows) = (id, await mediator.Send(new Query(), ct));

    public sealed record Query : IRequest<IReadOnlyList<Row>>;
    public sealed record Row(Guid Id, string Url, IReadOnlyList<string> EventTypes, bool Active, string? DisabledReason);

    public sealed class QueryHandler(AppDb db) : IRequestHandler<Query, IReadOnlyList<Row>>
    {
        public async Task<IReadOnlyList<Row>> Handle(Query query, CancellationToken ct) =>
            await db.WebhookEndpoints.OrderBy(e => e.CreatedAt).Select(e => new Row(e.Id, e.Url, e.EventTypes, e.Active, e.DisabledReason)).ToListAsync(ct);
    }
}
