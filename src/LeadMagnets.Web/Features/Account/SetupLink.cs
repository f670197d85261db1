using LeadMagnets.Web.Data;
using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Infrastructure.Launch;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Account;

/// <summary>
/// The one-time link by which the first owner proves to have access to the console: nobody else can claim a fresh installation.
/// Each start makes a new one; only its hash is stored.
/// </summary>
public sealed class SetupLink(IWriter writer, IServiceScopeFactory scopes)
{
    public const string Key = "setup-link";

    public async Task<string> Issue(CancellationToken ct)
    {
        var token = SecretHash.NewSecret();
        await writer.Write(WriteScope.System, async (data, cancel) =>
        {
            await data.InstanceSettings.Where(s => s.Key == Key).ExecuteDeleteAsync(cancel);
            data.InstanceSettings.Add(new() { Key = Key, Value = SecretHash.Of(token) });
            return true;
        }, ct);
        return token;
    }

    public async Task<bool> Opens(string? token, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var stored = await scope.ServiceProvider.GetRequiredService<AppDb>().InstanceSettings.SingleOrDefaultAsync(s => s.Key == Key, ct);
        return stored is not null && token is { Length: > 0 } && SecretHash.Matches(token, stored.Value);
    }

    /// <summary>Straight to the console, not to the log: logs are kept and sent elsewhere.</summary>
    public async Task Show(WebApplication app, string? publicUrl)
    {
        var token = await Issue(CancellationToken.None);
        app.Lifetime.ApplicationStarted.Register(() =>
            Console.WriteLine($"{Environment.NewLine}  Set LeadMagnets up: {Address(publicUrl, app.Urls)}/setup?token={token}{Environment.NewLine}"));
    }

    /// <summary>A program that listens on every address is reached as localhost from its own console.</summary>
    private static string Address(string? publicUrl, IEnumerable<string> bound)
    {
        var address = publicUrl is { Length: > 0 } ? publicUrl : bound.FirstOrDefault() ?? Places.DefaultAddress;
        foreach (var any in (string[])["//0.0.0.0:", "//[::]:", "//+:", "//*:"])
            address = address.Replace(any, "//localhost:", StringComparison.Ordinal);
        return address.TrimEnd('/');
    }
}
