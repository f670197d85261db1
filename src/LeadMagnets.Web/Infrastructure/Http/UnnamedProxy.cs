using LeadMagnets.Web.Infrastructure.Health;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LeadMagnets.Web.Infrastructure.Http;

/// <summary>
/// Notices that a reverse proxy stands in front that no setting names: all visitors then look like one, and neither limits per network nor
/// consents know where they come from.
/// </summary>
public sealed partial class UnnamedProxy(LeadMagnetsOptions options, OwnMachine machine, IServer server, ILogger<UnnamedProxy> log) : IHealthLine
{
    private const string Advice = "Name it in LeadMagnets__TrustedProxies (a proxy on this machine is 127.0.0.1, ::1) and let it pass X-Forwarded-For";
    private int seen;

    /// <summary>Whether there is anything to look for.</summary>
    public bool MayBe { get; } = machine.IsReachedFromElsewhere && string.IsNullOrWhiteSpace(options.TrustedProxies);

    /// <summary>Who listens on this machine only, and is reached from elsewhere, is behind a proxy.</summary>
    public void LookAtAddresses()
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        if (addresses.Count > 0 && addresses.All(address => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsLoopback)) Found();
    }

    /// <summary>Health checks of the machine itself are no visitors.</summary>
    public void LookAt(HttpContext http)
    {
        if (seen == 0 && OwnMachine.IsLoopback(http.Connection.RemoteIpAddress) && !http.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase)) Found();
    }

    public Task<HealthLine> Look(CancellationToken ct) => Task.FromResult(seen == 0
        ? new HealthLine("Reverse proxy", HealthState.Fine, string.IsNullOrWhiteSpace(options.TrustedProxies) ? "None is named, and none was noticed." : "Named, and believed about where visitors come from.")
        : new("Reverse proxy", HealthState.Limited, $"Visitors' requests come from this machine: a proxy stands in front that no setting names, so all visitors look like one, and floods are not told from crowds. {Advice}; then restart the program."));

    private void Found()
    {
        if (Interlocked.Exchange(ref seen, 1) == 0) Warn(log, options.PublicUrl!, Advice);
    }

    [LoggerMessage(EventId = 120, EventName = "unnamed-proxy", Level = LogLevel.Warning,
        Message = "Visitors come by {PublicUrl}, and their requests come from this machine: a reverse proxy stands in front that no setting names, so that all visitors look like one. {Advice}")]
    private static partial void Warn(ILogger log, string publicUrl, string advice);
}
