using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Shared.Magnets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Placements;

/// <summary>A sheet to print: the magnet's title, its QR code, and the link for whoever has no camera at hand.</summary>
public sealed class PrintModel(AppDb db, PublicAddress address) : PageModel
{
    public string Heading { get; private set; } = "";
    public string Link { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id, Guid placement, CancellationToken ct)
    {
        var found = await db.Magnets.Live(id).SelectMany(m => db.Placements.Where(p => p.MagnetId == m.Id && p.Id == placement), (m, p) => new { m.Title, p.Code }).SingleOrDefaultAsync(ct);
        if (found is null) return NotFound();
        (Heading, Link) = (found.Title, address.Short(found.Code));
        return Page();
    }
}
