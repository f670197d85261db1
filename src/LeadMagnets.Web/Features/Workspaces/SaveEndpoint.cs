using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Workspaces;

/// <summary>Adds an endpoint, changes it, gives it a new secret. Secrets are made outside of the writer, and returned to be shown once.</summary>
public static class SaveEndpoint
{
    /// <summary>Answers the secret; null when the form was sent before.</summary>
    public sealed record Add(Guid Id, EndpointInput Input) : IRequest<string?>;
    public sealed record Change(Guid Id, EndpointInput Input) : IRequest<bool>;
    /// <summary>Answers the new secret; null when there is no such endpoint.</summary>
    public sealed record Rotate(Guid Id) : IRequest<string?>;

    public sealed class Handler(IWriter writer, CurrentMember me, WebhookSecrets secrets, TimeProvider clock)
        : IRequestHandler<Add, string?>, IRequestHandler<Change, bool>, IRequestHandler<Rotate, string?>
    {
        public Task<string?> Handle(Add command, CancellationToken ct)
        {
            var (workspace, now) = (me.WorkspaceId, clock.GetUtcNow());
            var (secret, kept) = secrets.Create(workspace, command.Id);
            return writer.Write(me.Scope, async (db, token) =>
            {
                if (await db.WebhookEndpoints.IgnoreQueryFilters().AnyAsync(e => e.Id == command.Id, token)) return null;
                db.WebhookEndpoints.Add(new()
                {
                    Id = command.Id, WorkspaceId = workspace, Url = command.Input.Url.Trim(), ProtectedSecret = kept,
                    EventTypes = command.Input.Events, Active = true, CreatedAt = now,
                });
                await db.SaveChangesAsync(token);
                return secret;
            }, ct);
        }

        public Task<bool> Handle(Change command, CancellationToken ct) => writer.Write(me.Scope, async (db, token) =>
        {
            if (await Find(db, command.Id, token) is not { } endpoint) return false;
            (endpoint.Url, endpoint.EventTypes, endpoint.Active) = (command.Input.Url.Trim(), command.Input.Events, command.Input.Active);
            if (endpoint.Active) endpoint.DisabledReason = null;
            await db.SaveChangesAsync(token);
            return true;
        }, ct);

        public Task<string?> Handle(Rotate command, CancellationToken ct)
        {
            var ((secret, kept), now) = (secrets.Create(me.WorkspaceId, command.Id), clock.GetUtcNow());
            return writer.Write(me.Scope, async (db, token) =>
            {
                if (await Find(db, command.Id, token) is not { } endpoint) return null;
                WebhookSecrets.Rotate(endpoint, kept, now);
                await db.SaveChangesAsync(token);
                return secret;
            }, ct);
        }

        private static Task<WebhookEndpoint?> Find(AppDb db, Guid id, CancellationToken ct) => db.WebhookEndpoints.SingleOrDefaultAsync(e => e.Id == id, ct);
    }
}
