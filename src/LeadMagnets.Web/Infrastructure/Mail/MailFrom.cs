using System.Net.Mail;

namespace LeadMagnets.Web.Infrastructure.Mail;

/// <summary>The sender of every mail: ours, never the visitor (trust.md 3).</summary>
public sealed class MailFrom(LeadMagnetsOptions options)
{
    public MailAddress Address { get; } = options.Smtp.From is { Length: > 0 } from
        ? new MailAddress(from)
        : new MailAddress($"no-reply@{Host(options.PublicUrl)}", "LeadMagnets");

    private static string Host(string? publicUrl) => Uri.TryCreate(publicUrl, UriKind.Absolute, out var uri) ? uri.IdnHost : "localhost";
}
