namespace LeadMagnets.Domain.Leads;

/// <summary>
/// By what two addresses are one person (domain.md D5). The address itself is kept as typed, for sending. <see cref="Identity"/> merges,
/// <see cref="Loose"/> only suggests: the local part is the receiver's own business.
/// </summary>
/// <param name="Exact">Trimmed, NFC, lower case, domain in ASCII.</param>
/// <param name="Provider">Exact, and the known rules of large providers.</param>
/// <param name="Loose">Without <c>+tag</c> anywhere.</param>
/// <param name="IsRole">An office rather than a person: info@, sales@.</param>
public sealed record EmailKey(string Exact, string Provider, string Loose, bool IsRole)
{
    /// <summary>One lead per identity. An office is identical with itself only; different people stand behind it.</summary>
    public string Identity => IsRole ? Exact : Provider;

    private static readonly HashSet<string> Google = ["gmail.com", "googlemail.com"];

    private static readonly HashSet<string> TagOnly =
    [
        "outlook.com", "hotmail.com", "live.com", "icloud.com", "me.com", "mac.com", "fastmail.com", "fastmail.fm",
        "proton.me", "protonmail.com", "pm.me",
    ];

    private static readonly HashSet<string> Roles =
    [
        "abuse", "accounts", "admin", "administrator", "billing", "contact", "enquiries", "finance", "hello", "help", "helpdesk", "hr",
        "info", "jobs", "legal", "mail", "marketing", "noreply", "no-reply", "office", "orders", "postmaster", "press", "privacy",
        "root", "sales", "security", "service", "support", "team", "webmaster", "kontakt", "buero", "vertrieb",
    ];

    /// <summary>The keys of a valid address (<see cref="EmailAddress.IsValid"/>).</summary>
    public static EmailKey Of(string address)
    {
        var typed = address.Trim().Normalize().ToLowerInvariant();
        var at = typed.LastIndexOf('@');
        var (local, domain) = at < 0 ? (typed, "") : (typed[..at], EmailAddress.AsciiDomain(typed[(at + 1)..]) ?? typed[(at + 1)..]);
        var bare = WithoutTag(local);
        var provider = Google.Contains(domain) ? $"{bare.Replace(".", "", StringComparison.Ordinal)}@gmail.com"
            : TagOnly.Contains(domain) ? $"{bare}@{domain}"
            : $"{local}@{domain}";
        return new($"{local}@{domain}", provider, $"{bare}@{domain}", Roles.Contains(bare));
    }

    /// <summary>
    /// By what mails to one mailbox are counted and found: without <c>+tag</c>, and without the name that makes two leads of an office's address,
    /// since both are the sender's to choose.
    /// </summary>
    public static string Mailbox(string address) => Of(Of(address).Provider).Loose;

    private static string WithoutTag(string local) => local.IndexOf('+', StringComparison.Ordinal) is > 0 and var plus ? local[..plus] : local;
}
