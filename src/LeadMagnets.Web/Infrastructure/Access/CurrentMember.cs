using LeadMagnets.Web.Data;

namespace LeadMagnets.Web.Infrastructure.Access;

/// <summary>Who is signed in to the admin pages. Asking for it elsewhere is a mistake and throws.</summary>
public sealed class CurrentMember(IHttpContextAccessor http)
{
    public bool IsSignedIn => Claim(Access.MemberClaim) is not null;
    public Guid Id => Guid.Parse(Required(Access.MemberClaim));
    public string Name => Required(Access.NameClaim);
    public Guid WorkspaceId => Guid.Parse(Required(Access.WorkspaceClaim));
    /// <summary>What this member may write.</summary>
    public WriteScope Scope => WriteScope.Of(WorkspaceId);

    private string Required(string claim) => Claim(claim) ?? throw new InvalidOperationException("Nobody is signed in.");
    private string? Claim(string type) => http.HttpContext?.User.FindFirst(type)?.Value;
}
