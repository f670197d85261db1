namespace LeadMagnets.Web.Infrastructure.Printing;

/// <summary>Turns documents into PDFs and pictures. The one place behind which the printing engine stands (design.md 4.10).</summary>
public interface IPrinter
{
    /// <summary>Whether documents can be printed now, for the health page.</summary>
    PrinterState State { get; }

    /// <summary>Prints one document as PDF. Bad luck is an answer, not an exception: the caller shows it or tries again later.</summary>
    Task<Print> Print(string html, CancellationToken ct);

    /// <summary>Takes a picture (PNG) of one document.</summary>
    Task<Print> Picture(string html, PictureSize size, CancellationToken ct);
}

/// <summary>Can the printer print, and if not, why.</summary>
/// <param name="Ready">A browser is there.</param>
/// <param name="Why">The browser's place, or what is missing and what to do.</param>
public sealed record PrinterState(bool Ready, string Why);

/// <summary>A finished file, or why there is none yet.</summary>
public sealed record Print(byte[]? Bytes, string? Problem)
{
    public static Print Of(byte[] bytes) => new(bytes, null);
    public static Print Failed(string problem) => new(null, problem);
}

/// <summary>Width and height of a picture in pixels.</summary>
public sealed record PictureSize(int Width, int Height);
