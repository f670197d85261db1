namespace LeadMagnets.Domain.Reports;

/// <summary>Whom a report is for, and its day. Names are what the visitor typed: text, never markup.</summary>
public sealed record ReportPerson(string? Name, string? Company, DateOnly Date)
{
    /// <summary>The name that titles carry: the company's, else the person's.</summary>
    public string? Who => Filled(Company) ?? Filled(Name);

    /// <summary>The name that a document is made out to: the person's, else the company's.</summary>
    public string? For => Filled(Name) ?? Filled(Company);

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
