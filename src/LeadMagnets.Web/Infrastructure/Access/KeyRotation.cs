using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace LeadMagnets.Web.Infrastructure.Access;

/// <summary>
/// <c>--rotate-keys</c> (trust.md 0.2): every key of the ring is revoked and a new one made. Whoever is signed in has to sign in again;
/// what rows keep under protection is protected anew first.
/// </summary>
public static class KeyRotation
{
    public const string Command = "--rotate-keys";
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);

    /// <summary>True: done, the program ends.</summary>
    public static async Task<bool> Ran(string[] args, IServiceProvider services)
    {
        if (!args.Contains(Command)) return false;
        await Run(services, CancellationToken.None);
        return true;
    }

    public static async Task Run(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var (clock, keys) = (services.GetRequiredService<TimeProvider>(), services.GetRequiredService<IKeyManager>());
        var held = scope.ServiceProvider.GetServices<IProtectedRows>().ToList();
        var texts = new List<IReadOnlyDictionary<Guid, string[]>>();
        foreach (var rows in held) texts.Add(await rows.Open(ct));

        keys.RevokeAllKeys(clock.GetUtcNow(), "rotated by command");
        keys.CreateNewKey(clock.GetUtcNow(), clock.GetUtcNow() + Lifetime);
        // The program's own provider may go on with the old ring for a moment.
        var fresh = DataProtectionProvider.Create(new DirectoryInfo(services.GetRequiredService<DataFolder>().Keys), ring => ring.SetApplicationName(People.KeyRing));
        for (var i = 0; i < held.Count; i++) await held[i].Close(texts[i], fresh, ct);
        await Console.Out.WriteLineAsync($"The keys were rotated. Everybody signs in again; {texts.Sum(t => t.Count)} webhook secrets were protected anew and stay as they were.");
    }
}

/// <summary>Rows that keep something under data protection and must survive a rotation of the keys.</summary>
public interface IProtectedRows
{
    /// <summary>What the rows hide, in memory.</summary>
    Task<IReadOnlyDictionary<Guid, string[]>> Open(CancellationToken ct);

    /// <summary>Hides it again, under the newest key.</summary>
    Task Close(IReadOnlyDictionary<Guid, string[]> texts, IDataProtectionProvider fresh, CancellationToken ct);
}
