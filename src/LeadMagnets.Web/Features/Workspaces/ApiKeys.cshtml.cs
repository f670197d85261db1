using System.ComponentModel.DataAnnotations;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Workspaces;

/// <summary>Keys of the management API: made, shown once, revoked.</summary>
public sealed class ApiKeysModel(IMediator mediator, AppDb db, TimeProvider clock) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Say what the key is for."), StringLength(80)] public string Name { get; set; } = "";

    public Guid NextId { get; private set; }
    public string? Secret { get; private set; }
    public IReadOnlyList<ApiKey> Keys { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Secret = TempData[ShownOnce.Key] as string;
        await Show(Guid.CreateVersion7(clock.GetUtcNow()), ct);
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            await Show(id, ct);
            return Page();
        }
        if (await mediator.Send(new Create(id, Name.Trim()), ct) is { } secret) TempData[ShownOnce.Key] = secret;
        return Redirect("/settings/api-keys");
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid id, CancellationToken ct)
    {
        if (!await mediator.Send(new Revoke(id), ct)) return NotFound();
        this.Say("The key is revoked. Calls with it are refused from now on.");
        return Redirect("/settings/api-keys");
    }

    private async Task Show(Guid id, CancellationToken ct) =>
        (NextId, Keys) = (id, await db.ApiKeys.AsNoTracking().OrderBy(k => k.RevokedAt != null).ThenByDescending(k => k.CreatedAt).ToListAsync(ct));

    /// <summary>Answers the key; null when the form was sent before.</summary>
    public sealed record Create(Guid Id, string Name) : IRequest<string?>;
    public sealed record Revoke(Guid Id) : IRequest<bool>;

    public sealed class Handler(IWriter writer, CurrentMember me, TimeProvider clock) : IRequestHandler<Create, string?>, IRequestHandler<Revoke, bool>
    {
        public Task<string?> Handle(Create command, CancellationToken ct)
        {
            var (workspace, secret, now) = (me.WorkspaceId, "lm_" + SecretHash.NewSecret(), clock.GetUtcNow());
            return writer.Write(me.Scope, async (db, token) =>
            {
                if (await db.ApiKeys.IgnoreQueryFilters().AnyAsync(k => k.Id == command.Id, token)) return null;
                db.ApiKeys.Add(new() { Id = command.Id, WorkspaceId = workspace, Name = command.Name, Prefix = secret[..9], Hash = SecretHash.Of(secret), CreatedAt = now });
                await db.SaveChangesAsync(token);
                return secret;
            }, ct);
        }

        public Task<bool> Handle(Revoke command, CancellationToken ct)
        {
            var now = clock.GetUtcNow();
            return writer.Write(me.Scope, async (db, token) =>
            {
                if (await db.ApiKeys.SingleOrDefaultAsync(k => k.Id == command.Id, token) is not { } key) return false;
                key.RevokedAt ??= now;
                await db.SaveChangesAsync(token);
                return true;
            }, ct);
        }
    }
}
