using System.Security.Cryptography;
using System.Text;

namespace LeadMagnets.Web.Infrastructure.Idempotency;

/// <summary>SHA-256 of method, address and body: whether a request is the same as an earlier one.</summary>
internal static class RequestFingerprint
{
    public static async Task<string> Of(HttpRequest request, CancellationToken ct)
    {
        request.EnableBuffering();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}{request.QueryString}\n"));
        var chunk = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(chunk, ct)) > 0) hash.AppendData(chunk, 0, read);
        request.Body.Position = 0;
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
