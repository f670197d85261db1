using LeadMagnets.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Data;

/// <summary>Magnets that were not deleted: what every page and call looks for.</summary>
public static class LiveMagnets
{
    public static IQueryable<Magnet> Live(this IQueryable<Magnet> magnets) => magnets.Where(m => m.DeletedAt == null);

    public static IQueryable<Magnet> Live(this IQueryable<Magnet> magnets, Guid id) => magnets.Where(m => m.Id == id && m.DeletedAt == null);

    /// <summary>Null: there is none.</summary>
    public static Task<string?> TitleOf(this IQueryable<Magnet> magnets, Guid id, CancellationToken ct) => magnets.Live(id).Select(m => m.Title).SingleOrDefaultAsync(ct);
}
