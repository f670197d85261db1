namespace LeadMagnets.Web.Data;

/// <summary>Whose rows an operation may touch: one workspace's, or (for the product's own work, such as the delivery worker) everybody's.</summary>
public readonly record struct WriteScope
{
    public Guid? WorkspaceId { get; private init; }
    public bool IsSystem => WorkspaceId is null;

    public static WriteScope Of(Guid workspaceId) => new() { WorkspaceId = workspaceId };

    /// <summary>Everybody's rows. Whoever uses it looks at workspaces itself.</summary>
    public static WriteScope System { get; }
}
