namespace LeadMagnets.Web.Infrastructure.Printing;

/// <summary>How the printer works; the defaults suit two to four cores.</summary>
public sealed record PrinterOptions
{
    /// <summary>The browser's program; null: it is looked for (<see cref="ChromiumPath"/>).</summary>
    public string? Chromium { get; init; }
    /// <summary>The product's data folder, where start-up notes the browser that it found.</summary>
    public required string DataFolder { get; init; }
    /// <summary>Pages that stay open between documents.</summary>
    public int Pages { get; init; } = 4;
    /// <summary>Documents that may wait; the next one is told to come again.</summary>
    public int Waiting { get; init; } = 64;
    /// <summary>A document that takes longer is given up and its page replaced.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(20);
}
