using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace LeadMagnets.Web.Infrastructure.Mail;

/// <summary>The sender of every mail: ours, never the visitor (trust.md 3).</summary>
public sealed class MailFrom(IOptions<LeadMagnetsOptions> options)
{
    public MailAddress Address { get; } = Of(options.Value);

    private static MailAddress Of(LeadMagnetsOptions options)
    {
        if (options.Smtp.From is not { Length: > 0 } from) return new($"no-reply@{Host(options.PublicUrl)}", "LeadMagnets");
        return MailAddress.TryCreate(from, out var address) ? address : throw new OptionsValidationException(
            LeadMagnetsOptions.Section, typeof(LeadMagnetsOptions),
            [$"LeadMagnets:Smtp:From is '{from}', which is no address. Write it as hello@acme.example or Acme <hello@acme.example>."]);
    }

    private static string Host(string? publicUrl) => Uri.TryCreate(publicUrl, UriKind.Absolute, out var uri) ? uri.IdnHost : "localhost";
}
