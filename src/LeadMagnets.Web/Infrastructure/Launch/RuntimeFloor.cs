namespace LeadMagnets.Web.Infrastructure.Launch;

/// <summary>Below 10.0.7 sign-in cookies can be forged (CVE-2026-40372), below 10.0.10 CVE-2026-47300 is open (trust.md 0.2).</summary>
public static class RuntimeFloor
{
    public static readonly Version Lowest = new(10, 0, 10);

    public static void Check(Version runtime)
    {
        if (runtime < Lowest)
            throw new StartRefusedException(
                $"It runs on .NET {runtime}, which has known security holes. Install the .NET runtime {Lowest} or newer, then start again.");
    }
}
