namespace LeadMagnets.Web.Features.Reports;

/// <summary>Turns a report's HTML into a PDF. The one place behind which the printing engine stands (design.md 4.10).</summary>
public interface IReportPrinter
{
    /// <summary>Whether documents can be printed now, for the health page.</summary>
    PrinterState State { get; }

    /// <summary>Prints one document. Bad luck is an answer, not an exception: the caller shows it or tries again later.</summary>
    Task<Print> Print(string html, CancellationToken ct);
}

/// <summary>Can the printer print, and if not, why.</summary>
/// <param name="Ready">A browser is there.</param>
/// <param name="Why">The browser's place, or what is missing and what to do.</param>
public sealed record PrinterState(bool Ready, string Why);

/// <summary>A finished PDF, or why there is none yet.</summary>
public sealed record Print(byte[]? Pdf, string? Problem)
{
    public static Print Of(byte[] pdf) => new(pdf, null);
    public static Print Failed(string problem) => new(null, problem);
}
