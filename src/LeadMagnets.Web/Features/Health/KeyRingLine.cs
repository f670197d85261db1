using LeadMagnets.Web.Infrastructure.Health;
using Microsoft.AspNetCore.DataProtection;

namespace LeadMagnets.Web.Features.Health;

/// <summary>Can secrets be sealed and opened? Without that nobody stays signed in.</summary>
internal sealed class KeyRingLine(IDataProtectionProvider protection) : IHealthLine
{
    public bool IsNeededToServe => true;

    public Task<HealthLine> Look(CancellationToken ct)
    {
        var protector = protection.CreateProtector("health");
        try
        {
            return Task.FromResult(protector.Unprotect(protector.Protect("ok")) == "ok"
                ? new HealthLine("Keys", HealthState.Fine, "Secrets can be sealed and opened. Back the folder of keys up together with the database.")
                : Broken());
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return Task.FromResult(Broken());
        }
    }

    private static HealthLine Broken() => new("Keys", HealthState.Broken, "The folder of keys cannot be used. Restore it from the backup of the data folder.");
}
