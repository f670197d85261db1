using LeadMagnets.Web.Data;
using LeadMagnets.Web.Infrastructure;
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
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(
            $"{Environment.NewLine}  Set LeadMagnets up: {(publicUrl ?? app.Urls.FirstOrDefault() ?? "").TrimEnd('/')}/setup?token={token}{Environment.NewLine}"));
    }
}
