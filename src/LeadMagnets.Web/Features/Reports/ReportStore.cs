using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Infrastructure.Printing;

namespace LeadMagnets.Web.Features.Reports;

/// <summary>Keeps each PDF in its submission's folder; what was not used for long is cleared away (<c>FileJanitor</c>).</summary>
public sealed class ReportStore(DataFolder folder, IPrinter printer, PrintStore store)
{
    /// <summary>The PDF of a document, from the store or freshly printed.</summary>
    public Task<Print> Pdf(Guid submission, string html, CancellationToken ct) =>
        store.Get(store.PathOf(folder.ReportsOf(submission), html, ".pdf"), () => printer.Print(html, CancellationToken.None), ct);
}
