using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Components.Rail;

/// <summary>The way through the admin, with the numbers that call for a look. It shows no entry without a page behind it.</summary>
public sealed class RailViewComponent(AppDb db, CurrentMember me) : ViewComponent
{
    public sealed record Entry(string Text, string Href, string Icon, int? Count = null, bool Bad = false);

    public sealed record Model(IReadOnlyList<Entry> Work, IReadOnlyList<Entry> Engine, string Person, string Path)
    {
        public Entry Settings { get; } = new("Settings", "/settings", "settings");
        public bool IsHere(Entry entry) => entry.Href == "/" ? Path == "/" : Path == entry.Href || Path.StartsWith(entry.Href + "/", StringComparison.OrdinalIgnoreCase);
    }

    public async Task<IViewComponentResult> InvokeAsync() =>
        View(new Model(await Work(me.Id), await Engine(), me.Name, Request.Path.Value ?? "/"));

    private async Task<IReadOnlyList<Entry>> Work(Guid id)
    {
        var ct = HttpContext.RequestAborted;
        var mine = await db.Own<Lead>().CountAsync(l => !l.IsTest && l.OwnerId == id && l.Status == LeadStatus.New && l.Destination != Destination.Nurture, ct);
        var leads = await db.Own<Lead>().CountAsync(l => !l.IsTest, ct);
        var held = await db.Own<Submission>().CountAsync(s => s.Review == ReviewState.Held, ct);
        var magnets = await db.Magnets.CountAsync(m => m.DeletedAt == null, ct);
        return
        [
            new("Home", "/", "layout-dashboard"),
            new("Inbox", "/inbox", "inbox", mine),
            new("Leads", "/leads", "users", leads),
            new("Held for review", "/held", "shield-alert", held),
            new("Magnets", "/magnets", "magnet", magnets),
            new("Check my page", "/page-checks", "monitor"),
        ];
    }

    private async Task<IReadOnlyList<Entry>> Engine()
    {
        var stuck = await db.Own<Delivery>().CountAsync(d => d.Status == DeliveryStatus.Dead || d.Status == DeliveryStatus.Parked, HttpContext.RequestAborted);
        return [new("Deliveries", "/deliveries", "send", stuck, Bad: true), new("Mail", "/mail", "mail")];
    }
}
