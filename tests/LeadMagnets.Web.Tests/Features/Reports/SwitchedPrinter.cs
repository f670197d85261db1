using LeadMagnets.Web.Infrastructure.Printing;

namespace LeadMagnets.Web.Tests.Features.Reports;

/// <summary>A printer that can be unplugged.</summary>
internal sealed class SwitchedPrinter : IPrinter
{
    public static readonly byte[] Paper = "%PDF-1.7"u8.ToArray();

    public bool IsOn { get; set; }
    /// <summary>How many pictures were taken, and of what the last one.</summary>
    public int Pictures { get; private set; }
    public string LastPicture { get; private set; } = "";
    public PrinterState State => IsOn ? new(true, "a browser") : new(false, "No Chromium was found.");

    public Task<Print> Print(string html, CancellationToken ct) =>
        Task.FromResult(IsOn ? Web.Infrastructure.Printing.Print.Of(Paper) : Web.Infrastructure.Printing.Print.Failed(State.Why));

    public Task<Print> Picture(string html, PictureSize size, CancellationToken ct)
    {
        if (IsOn) (Pictures, LastPicture) = (Pictures + 1, html);
        return Print(html, ct);
    }
}
