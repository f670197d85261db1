namespace LeadMagnets.Web.Features.Shared.Erasure;

/// <summary>How long and how much of the printed reports is kept; what is missing is printed anew.</summary>
public sealed record ReportKeeping
{
    /// <summary>A PDF that nobody fetched for so long is removed.</summary>
    public TimeSpan Unused { get; init; } = TimeSpan.FromDays(30);

    /// <summary>Bytes of all PDFs; beyond, those go first whose last use is longest ago.</summary>
    public long Largest { get; init; } = 2L * 1024 * 1024 * 1024;
}
