namespace LeadMagnets.Web.Features.Workspaces;

/// <summary>A secret travels to the next page in the (encrypted) flash cookie and is gone once it was shown.</summary>
internal static class ShownOnce
{
    public const string Key = "shown-once";
}
