using System.Linq.Expressions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Leads;

/// <summary>The list's filter and order as a query; page and export ask the same.</summary>
internal static class LeadQueries
{
    public static IQueryable<Lead> Matching(this IQueryable<Lead> leads, AppDb db, LeadFilter filter, Guid me)
    {
        leads = leads.AsNoTracking().Where(l => l.IsTest == filter.Test);
        if (filter.Grade is { Length: > 0 } grade) leads = leads.Where(l => l.Grade == grade);
        if (filter.Status is { } status) leads = leads.Where(l => l.Status == status);
        if (filter.Destination is { } destination) leads = leads.Where(l => l.Destination == destination);
        if (filter.Magnet is { } magnet) leads = leads.Where(l => l.LastMagnetId == magnet);
        if (filter.Placement is { Length: > 0 } placement) leads = leads.Where(l => db.Submissions.Any(s => s.LeadId == l.Id && s.Placement == placement));
        if (filter.Source is { Length: > 0 } source) leads = leads.Where(l => db.Touches.Any(t => t.LeadId == l.Id && t.Source == source));
        if (filter.SelfReported is { Length: > 0 } said) leads = leads.Where(l => db.Touches.Any(t => t.LeadId == l.Id && t.SelfReported == said));
        if (filter.Unfinished) leads = leads.Where(l => l.SubmissionCount == 0 || db.Partials.Any(p => p.LeadId == l.Id));
        if (filter.Q?.Trim() is { Length: > 0 } words) leads = leads.Where(Holds(words));
        return filter.Owner switch
        {
            "me" => leads.Where(l => l.OwnerId == me),
            "none" => leads.Where(l => l.OwnerId == null),
            { } id when Guid.TryParse(id, out var owner) => leads.Where(l => l.OwnerId == owner),
            _ => leads,
        };
    }

    /// <summary>The id is last in every order: rows that are equal otherwise never jump between pages.</summary>
    public static IOrderedQueryable<Lead> InOrder(this IQueryable<Lead> leads, LeadFilter filter) => filter.Sort switch
    {
        LeadSort.Score => Order(leads, l => l.Score, !filter.Up).ThenByDescending(l => l.LastSubmissionAt).ThenBy(l => l.Id),
        LeadSort.Name => Order(leads, l => l.Name ?? l.Email, !filter.Up).ThenBy(l => l.Id),
        LeadSort.Company => Order(leads, l => l.Company ?? "", !filter.Up).ThenBy(l => l.Id),
        LeadSort.Status => Order(leads, l => l.Status, !filter.Up).ThenByDescending(l => l.LastSubmissionAt).ThenBy(l => l.Id),
        _ => Order(leads, l => l.LastSubmissionAt, !filter.Up).ThenBy(l => l.Id),
    };

    private static IOrderedQueryable<Lead> Order<T>(IQueryable<Lead> leads, Expression<Func<Lead, T>> by, bool down) =>
        down ? leads.OrderByDescending(by) : leads.OrderBy(by);

    private static Expression<Func<Lead, bool>> Holds(string words)
    {
        var pattern = $"%{words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal).ToUpperInvariant()}%";
#pragma warning disable CA1304, CA1311 // Translated to SQL's upper(); there is no culture in the database.
        return l => EF.Functions.Like(l.Email.ToUpper(), pattern, "\\")
            || (l.Name != null && EF.Functions.Like(l.Name.ToUpper(), pattern, "\\"))
            || (l.Company != null && EF.Functions.Like(l.Company.ToUpper(), pattern, "\\"));
#pragma warning restore CA1304, CA1311
    }
}
