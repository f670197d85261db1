using System.Collections.Frozen;

namespace LeadMagnets.Domain.Leads;

/// <summary>Domains of mailboxes that end within minutes or that anybody can read, from the file <c>Leads/disposable-mail.txt</c>; their subdomains too.</summary>
public static class DisposableMail
{
    private static readonly FrozenSet<string> Domains =
        EmbeddedFiles.Lines("LeadMagnets.Domain.Leads.disposable-mail.txt").ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string address)
    {
        var typed = address[(address.LastIndexOf('@') + 1)..];
        var domain = EmailAddress.AsciiDomain(typed) ?? typed.ToLowerInvariant();
        while (!Domains.Contains(domain))
        {
            var dot = domain.IndexOf('.', StringComparison.Ordinal);
            if (dot < 0) return false;
            domain = domain[(dot + 1)..];
        }
        return true;
    }
}
