namespace LeadMagnets.Web.Infrastructure;

/// <summary>All settings of the product (design.md 5). Everything is optional; the product runs with none set.</summary>
public sealed record LeadMagnetsOptions
{
    public const string Section = "LeadMagnets";

    /// <summary>Folder for database, keys, files and mail. Default: <c>data</c> in the repository or beside the published program.</summary>
    public string? Data { get; init; }
    /// <summary>Address under which visitors reach the product, such as <c>https://grow.example.com</c>. Default: the address of the request.</summary>
    public string? PublicUrl { get; init; }
    /// <summary>Addresses or ranges (CIDR) of reverse proxies whose X-Forwarded headers are believed, separated by commas.</summary>
    public string? TrustedProxies { get; init; }
    /// <summary>Private address ranges (CIDR) that webhooks and checks of pages may reach, separated by commas. None by default.</summary>
    public string? PrivateNetworks { get; init; }
    /// <summary><c>sqlite</c> (default) or <c>postgres</c> with <c>ConnectionStrings:Default</c>.</summary>
    public string Database { get; init; } = "sqlite";
    /// <summary>Path of Chromium or its headless shell, for PDFs and checks of pages. Default: what set-up found.</summary>
    public string? Chromium { get; init; }
    public PartialOptions Partials { get; init; } = new();
    public SmtpOptions Smtp { get; init; } = new();
    public SetupOptions Setup { get; init; } = new();
}

/// <summary>Visits that were not finished, of magnets that keep them.</summary>
public sealed record PartialOptions
{
    /// <summary>After so many minutes without a change an unfinished visit becomes a lead.</summary>
    public double IdleMinutes { get; init; } = 30;
    /// <summary>Days after its last change for which an unfinished visit is kept.</summary>
    public int KeepDays { get; init; } = 30;
}

/// <summary>Where mail goes. Without a host, mail lands in the data folder and on the Mail page.</summary>
public sealed record SmtpOptions
{
    public string? Host { get; init; }
    public int Port { get; init; } = 587;
    public string? User { get; init; }
    public string? Password { get; init; }
    /// <summary><c>auto</c>: as <see cref="Mail.SmtpSender"/> says. <c>always</c>: STARTTLS with a certificate that can be checked, or no mail.</summary>
    public string Tls { get; init; } = "auto";
    /// <summary>Sender, such as <c>Acme &lt;hello@acme.example&gt;</c>.</summary>
    public string? From { get; init; }
}

/// <summary>Unattended first start: the owner, the workspace, and an API key of at least 20 characters, as given.</summary>
public sealed record SetupOptions
{
    public string? OwnerEmail { get; init; }
    public string? OwnerPassword { get; init; }
    public string? ApiKey { get; init; }
}
