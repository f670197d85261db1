using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Web.Data.Entities;

/// <summary>People who share the leads of one destination by weighted round robin (domain.md C3).</summary>
public sealed class Pool : ITenantRow
{
    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }
    public required string Name { get; set; }
    public required Destination Destination { get; init; }
    /// <summary>Counts picks; the winner's <see cref="PoolMember.LastSeq"/>.</summary>
    public long Seq { get; set; }
}

public sealed class PoolMember : ITenantRow
{
    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }
    public required Guid PoolId { get; init; }
    public required Guid MemberId { get; init; }
    public int Weight { get; set; } = 1;
    public long Credit { get; set; }
    public long LastSeq { get; set; }
    public bool Active { get; set; } = true;
}
