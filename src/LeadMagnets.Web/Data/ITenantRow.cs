namespace LeadMagnets.Web.Data;

/// <summary>A row that belongs to one workspace. Reads are filtered by it, writes to another workspace throw (<see cref="AppDb"/>).</summary>
public interface ITenantRow
{
    Guid WorkspaceId { get; }
}
