using System.Security.Claims;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared;

/// <summary>Who asks, in which workspace; what a request needs again and again is read once.</summary>
public sealed class Here(AppDb db, IHttpContextAccessor http)
{
    private Workspace? workspace;
    private TimeZoneInfo? zone;

    public Guid WorkspaceId => Guid.Parse(http.HttpContext!.User.FindFirstValue("workspace")!);
    public Guid MemberId => Guid.Parse(http.HttpContext!.User.FindFirstValue("member")!);
    public WriteScope Scope => WriteScope.Of(WorkspaceId);

    public async Task<Workspace> Workspace() => workspace ??= await db.Workspaces.AsNoTracking().SingleAsync(w => w.Id == WorkspaceId);

    public async Task<TimeZoneInfo> Zone() => zone ??= TimeZoneInfo.FindSystemTimeZoneById((await Workspace()).TimeZone);
}
