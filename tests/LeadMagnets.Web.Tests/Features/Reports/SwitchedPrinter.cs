using LeadMagnets.Web.Features.Reports;
using LeadMagnets.Web.Infrastructure.Printing;

namespace LeadMagnets.Web.Tests.Features.Reports;

/// <summary>A printer that can be unplugged.</summary>
internal sealed class SwitchedPrinter : IPrinter
{
    public static readonly byte[] Paper = "%PDF-1.7"u8.ToArray();

    public bool IsOn { get; set; }
    public PrinterState State => IsOn ? new(true, "a browser") : new(false, "No Chromium was found.");
    public Task<Print> Picture(string html, PictureSize size, CancellationToken ct) => Print(html, ct);
    public Task<Print> Print(string html, CancellationToken ct) =>
        Task.FromResult(IsOn ? Web.Infrastructure.Printing.Print.Of(Paper) : Web.Infrastructure.Printing.Print.Failed(State.Why));
}
