using System.Net.Mail;
using LeadMagnets.Web.Infrastructure.Launch;

namespace LeadMagnets.Web.Infrastructure.Mail;

/// <summary>The sender of every mail: ours, never the visitor (trust.md 3).</summary>
public sealed class MailFrom(LeadMagnetsOptions options)
{
    public MailAddress Address { get; } = Of(options);

    private static MailAddress Of(LeadMagnetsOptions options)
    {
        if (options.Smtp.From is not { Length: > 0 } from) return new($"no-reply@{Host(options.PublicUrl)}", "LeadMagnets");
        return MailAddress.TryCreate(from, out var address) ? address : throw new StartRefusedException(
            $"LeadMagnets__Smtp__From is \"{from}\": write an address such as hello@acme.example or Acme <hello@acme.example>.");
    }

    private static string Host(string? publicUrl) => Uri.TryCreate(publicUrl, UriKind.Absolute, out var uri) ? uri.IdnHost : "localhost";
}
