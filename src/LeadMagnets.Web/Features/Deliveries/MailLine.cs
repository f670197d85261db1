using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Infrastructure.Health;

namespace LeadMagnets.Web.Features.Deliveries;

/// <summary>Where mail goes.</summary>
internal sealed class MailLine(LeadMagnetsOptions options) : IHealthLine
{
    public Task<HealthLine> Look(CancellationToken ct) => Task.FromResult(options.Smtp.Host is { Length: > 0 } host
        ? new HealthLine("Mail", HealthState.Fine, $"Sent through {host}, port {options.Smtp.Port}.")
        : new HealthLine("Mail", HealthState.Limited, "No SMTP server is set: mails are kept on the Mail page and reach nobody. Set LeadMagnets__Smtp__Host and LeadMagnets__Smtp__From."));
}
