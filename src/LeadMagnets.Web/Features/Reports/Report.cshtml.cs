using LeadMagnets.Web.Data;
using LeadMagnets.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Reports;

/// <summary>A person's report, open to whoever has its link.</summary>
[AllowAnonymous]
public sealed class ReportModel(ReportReader reader, ReportWriter writer, IWriter rows, ReportOpened opened, CspNonce nonce) : PageModel
{
    public ReportDocument Document { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken ct)
    {
        ReportHeaders.Write(Response, nonce.Value);
        if (await reader.ByToken(token, ct) is not { } report) return NotFound();
        Document = await writer.Document(report, ct) with { Nonce = nonce.Value, PdfUrl = $"/r/{token}.pdf" };
        await CountView(report, ct);
        if (HttpMethods.IsGet(Request.Method)) await opened.Write(report, ct);
        return Page();
    }

    /// <summary>A report is readable also while nothing can be written.</summary>
    private async Task CountView(StoredReport report, CancellationToken ct)
    {
        try
        {
            await rows.Write(WriteScope.Of(report.WorkspaceId), (db, stop) => db.Submissions.Where(s => s.Id == report.SubmissionId)
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.ReportViews, s => s.ReportViews + 1), stop), ct);
        }
        catch (Exception full) when (full is WriterBusyException or StorageUnavailableException)
        {
            // One view is not counted.
        }
    }
}
