using System.Security.Cryptography;
using System.Text;
using LeadMagnets.Domain.Delivery;
using LeadMagnets.Web.Data.Entities;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace LeadMagnets.Web.Features.Shared.Deliveries;

/// <summary>
/// Signing secrets of webhook endpoints: made here, stored only under data protection with a purpose of their own, shown once. After a
/// rotation the old secret signs beside the new one for a day, so that a receiver can change without losing a call.
/// </summary>
public sealed class WebhookSecrets(IDataProtectionProvider protection, TimeProvider clock)
{
    public static readonly TimeSpan Overlap = TimeSpan.FromHours(24);

    /// <summary>A new secret and what the row keeps of it.</summary>
    public (string Secret, string Protected) Create(Guid workspaceId, Guid endpointId)
    {
        var secret = StandardWebhook.NewSecret();
        return (secret, Protector(workspaceId, endpointId).Protect(secret));
    }

    /// <summary>Gives the endpoint a new secret and returns it, to be shown once. Make the secret outside a writer's operation, and set it inside.</summary>
    public static void Rotate(WebhookEndpoint endpoint, string newProtected, DateTimeOffset now)
    {
        endpoint.PreviousProtectedSecret = endpoint.ProtectedSecret;
        endpoint.PreviousUntil = now + Overlap;
        endpoint.ProtectedSecret = newProtected;
    }

    /// <summary>With what a call is signed now, the newest first.</summary>
    /// <exception cref="CryptographicException">The key ring that protected the secret is gone.</exception>
    public IReadOnlyList<string> Of(WebhookEndpoint endpoint)
    {
        var protector = Protector(endpoint.WorkspaceId, endpoint.Id);
        var current = protector.Unprotect(endpoint.ProtectedSecret);
        return endpoint is { PreviousProtectedSecret: { } previous, PreviousUntil: { } until } && clock.GetUtcNow() < until
            ? [current, protector.Unprotect(previous)]
            : [current];
    }

    internal static string Protect(IDataProtectionProvider fresh, WebhookEndpoint endpoint, string secret) =>
        Protector(fresh, endpoint.WorkspaceId, endpoint.Id).Protect(secret);

    /// <summary>The newest secret and the one before, also where their key was revoked meanwhile: for the rotation of keys alone.</summary>
    internal string[] EvenRevoked(WebhookEndpoint endpoint)
    {
        var protector = (IPersistedDataProtector)Protector(endpoint.WorkspaceId, endpoint.Id);
        return [.. new[] { endpoint.ProtectedSecret, endpoint.PreviousProtectedSecret }.OfType<string>().Select(kept =>
            Encoding.UTF8.GetString(protector.DangerousUnprotect(WebEncoders.Base64UrlDecode(kept), ignoreRevocationErrors: true, out _, out _)))];
    }

    private IDataProtector Protector(Guid workspaceId, Guid endpointId) => Protector(protection, workspaceId, endpointId);

    private static IDataProtector Protector(IDataProtectionProvider from, Guid workspaceId, Guid endpointId) =>
        from.CreateProtector("LeadMagnets.WebhookSecret", workspaceId.ToString("N"), endpointId.ToString("N"));
}
