using LeadMagnets.Domain.Reports;
using LeadMagnets.Web.Infrastructure.Http;
using LeadMagnets.Web.Infrastructure.Printing;

namespace LeadMagnets.Web.Features.Reports;

/// <summary><c>GET /r/{token}.pdf</c>: the report as a file; where it cannot be printed now, a page that says so and leads back to the report.</summary>
public static class ReportPdf
{
    private const string WaitView = "/Features/Reports/_PdfWaits.cshtml";

    public static async Task<IResult> Get(string token, HttpContext http, ReportReader reader, ReportWriter writer, PrintOrders orders, ReportOpened opened, RazorText razor, CspNonce nonce, CancellationToken ct)
    {
        ReportHeaders.Write(http.Response, nonce.Value);
        if (await reader.ByToken(token, ct) is not { } report) return Results.NotFound();
        await opened.Write(report, ct);
        var document = await writer.Document(report, ct);
        var print = await writer.Pdf(report, document, ct);
        if (print.Bytes is { } pdf) return Results.File(pdf, "application/pdf", FileName(document));
        await orders.Place(report, document.Heading, ct);
        http.Response.Headers.RetryAfter = "120";
        var page = await razor.Write(WaitView, new PdfWaits(document with { Nonce = nonce.Value }, $"/r/{token}"));
        return Results.Text(page, "text/html; charset=utf-8", statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>The magnet and for whom, without the letters that file systems refuse.</summary>
    private static string FileName(ReportDocument document)
    {
        var name = string.Concat(document.Heading.Where(c => !char.IsControl(c) && !"\\/:*?\"<>|".Contains(c))).Trim(' ', '.');
        return (name.Length is 0 ? "report" : name.Length > 120 ? name[..120].TrimEnd() : name) + ".pdf";
    }
}

/// <summary>What <c>_PdfWaits.cshtml</c> shows.</summary>
public sealed record PdfWaits(ReportDocument Document, string ReportUrl)
{
    public ReportTexts Texts => Document.Texts;
}
