using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Deliveries;

/// <summary>One mail: as it looks (in a frame that can do nothing), and as text.</summary>
public sealed class MailReadModel(AppDb db) : PageModel
{
    public MailMessage Mail { get; private set; } = null!;

    public bool AsText { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, string? view, CancellationToken ct)
    {
        if (await db.Mails.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, ct) is not { } mail) return NotFound();
        (Mail, AsText) = (mail, view == "text");
        return Page();
    }

    /// <summary>The mail's own HTML for the frame: no scripts, no forms, no network, and no origin.</summary>
    internal static async Task<IResult> Body(Guid id, AppDb db, HttpResponse response, CancellationToken ct)
    {
        if (await db.Mails.Where(m => m.Id == id).Select(m => m.HtmlBody).SingleOrDefaultAsync(ct) is not { } html) return Results.NotFound();
        response.Headers.ContentSecurityPolicy = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";
        return Results.Content(html, "text/html; charset=utf-8");
    }
}
