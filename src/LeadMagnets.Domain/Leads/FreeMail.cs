using System.Collections.Frozen;

namespace LeadMagnets.Domain.Leads;

/// <summary>Domains of private mailboxes, from the file <c>Scoring/free-mail.txt</c>: they tell nothing about a company.</summary>
public static class FreeMail
{
    private static readonly FrozenSet<string> Domains =
        EmbeddedFiles.Lines("LeadMagnets.Domain.Scoring.free-mail.txt").ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string address)
    {
        var domain = address[(address.LastIndexOf('@') + 1)..];
        return Domains.Contains(EmailAddress.AsciiDomain(domain) ?? domain.ToLowerInvariant());
    }
}
