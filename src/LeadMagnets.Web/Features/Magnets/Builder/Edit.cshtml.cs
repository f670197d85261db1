using LeadMagnets.Web.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Magnets.Builder;

/// <summary>The page on which a magnet is designed. All of it happens in the browser; the page brings the frame.</summary>
public sealed class EditModel(AppDb db) : PageModel
{
    public string MagnetTitle { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await db.Magnets.Live(id).Select(m => m.Title).SingleOrDefaultAsync(ct) is not { } title) return NotFound();
        MagnetTitle = title;
        return Page();
    }
}
