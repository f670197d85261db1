using LeadMagnets.Web.Data;

namespace LeadMagnets.Web.Infrastructure.Access;

/// <summary>The workspace of the signed-in member or of the API key; nobody's for everybody else.</summary>
public sealed class CurrentWorkspace(IHttpContextAccessor http)
{
    public Guid? Id => Guid.TryParse(http.HttpContext?.User.FindFirst(Access.WorkspaceClaim)?.Value, out var id) ? id : null;

    /// <summary>Asked anew at each query: who calls is known only after authentication.</summary>
    public WriteScope Scope => WriteScope.Of(Id ?? Guid.Empty);
}
