namespace LeadMagnets.Web.Infrastructure.Printing;

/// <summary>
/// Chromium locks pages into a sandbox of user namespaces, which Docker's own filter of system calls forbids. Without one it does not start, and
/// the product never switches the sandbox off by itself: the pages of strangers that are checked run in it.
/// </summary>
public static class MissingSandbox
{
    public const string Advice =
        "Chromium may make no sandbox here: user namespaces are forbidden. In Docker, start the container with --cap-add SYS_ADMIN --security-opt no-new-privileges " +
        "(the program's user does not get that right, but may then make namespaces); elsewhere, allow unprivileged user namespaces.";

    /// <summary>Whether that is why the browser did not start, as its own log says.</summary>
    public static bool IsWhy(string message) =>
        message.Contains("No usable sandbox", StringComparison.OrdinalIgnoreCase) || message.Contains("Failed to move to new namespace", StringComparison.OrdinalIgnoreCase);
}
