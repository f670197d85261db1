using System.Security.Claims;
using System.Text.Encodings.Web;
using LeadMagnets.Web.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LeadMagnets.Web.Infrastructure.Access;

/// <summary><c>Authorization: Bearer &lt;api key&gt;</c>: the key's SHA-256 is looked up, the key itself is nowhere stored.</summary>
internal sealed class ApiKeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, AppDb db, ApiKeyUse use)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Given() is not { } secret) return AuthenticateResult.NoResult();
        var hash = SecretHash.Of(secret);
        var key = await db.ApiKeys.IgnoreQueryFilters().SingleOrDefaultAsync(k => k.Hash == hash && k.RevokedAt == null, Context.RequestAborted);
        if (key is null || !SecretHash.Matches(secret, key.Hash)) return AuthenticateResult.Fail("The API key is unknown or revoked.");
        await use.Note(key, Context.RequestAborted);
        Claim[] claims = [new(Access.WorkspaceClaim, key.WorkspaceId.ToString()), new(ApiLimits.KeyClaim, key.Id.ToString())];
        return AuthenticateResult.Success(new(new(new ClaimsIdentity(claims, Scheme.Name)), Scheme.Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }

    private string? Given()
    {
        var header = Request.Headers.Authorization.ToString();
        return header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) && header[7..].Trim() is { Length: > 0 } key ? key : null;
    }
}
