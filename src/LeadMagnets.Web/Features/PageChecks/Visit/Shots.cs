using Microsoft.Playwright;

namespace LeadMagnets.Web.Features.PageChecks.Visit;

/// <summary>Pictures of what is on the screen.</summary>
internal static class Shots
{
    private const int Largest = 8 * 1024 * 1024;

    /// <summary>As PNG; null: the browser could not, or it would be too large to keep.</summary>
    public static async Task<byte[]?> Take(ICDPSession session)
    {
        try
        {
            var answer = await session.SendAsync("Page.captureScreenshot", new() { ["format"] = "png" });
            return answer?.GetProperty("data").GetBytesFromBase64() is { Length: > 0 and <= Largest } picture ? picture : null;
        }
        catch (PlaywrightException)
        {
            return null;
        }
    }

    /// <summary>As telephones show it: the page may say how wide it wants to be.</summary>
    public static Task BecomePhone(ICDPSession session) => session.SendAsync("Emulation.setDeviceMetricsOverride", new()
    {
        ["width"] = 390, ["height"] = 844, ["deviceScaleFactor"] = 2, ["mobile"] = true,
    });
}
