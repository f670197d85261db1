using System.Security.Cryptography;

namespace LeadMagnets.Web.Infrastructure.Http;

/// <summary>A nonce of the request for a script or style that must stand in the page, such as JSON for a script. Made when first asked for.</summary>
public sealed class CspNonce
{
    private string? value;

    public bool IsUsed => value is not null;
    public string Value => value ??= Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
}
