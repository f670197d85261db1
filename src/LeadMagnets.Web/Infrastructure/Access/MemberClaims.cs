using System.Security.Claims;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LeadMagnets.Web.Infrastructure.Access;

/// <summary>Puts member and workspace into the session's cookie. Whoever is a member nowhere gets neither, and so sees no admin page.</summary>
internal sealed class MemberClaims(UserManager<AppUser> users, IOptions<IdentityOptions> options, AppDb db)
    : UserClaimsPrincipalFactory<AppUser>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(AppUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        var member = await db.Members.IgnoreQueryFilters().Where(m => m.UserId == user.Id && m.Active).OrderBy(m => m.CreatedAt).FirstOrDefaultAsync();
        if (member is null) return identity;
        identity.AddClaims([new(Access.WorkspaceClaim, member.WorkspaceId.ToString()), new(Access.MemberClaim, member.Id.ToString()), new(Access.NameClaim, member.Name)]);
        return identity;
    }
}
