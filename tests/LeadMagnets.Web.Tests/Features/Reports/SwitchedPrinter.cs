using LeadMagnets.Web.Features.Reports;

namespace LeadMagnets.Web.Tests.Features.Reports;

/// <summary>A printer that can be unplugged.</summary>
internal sealed class SwitchedPrinter : IReportPrinter
{
    public static readonly byte[] Paper = "%PDF-1.7"u8.ToArray();

    public bool IsOn { get; set; }
    public PrinterState State => IsOn ? new(true, "a browser") : new(false, "No Chromium was found.");
    public Task<Print> Print(string html, CancellationToken ct) =>
        Task.FromResult(IsOn ? Web.Features.Reports.Print.Of(Paper) : Web.Features.Reports.Print.Failed(State.Why));
}
