using System.Text.Json;
using Microsoft.Playwright;

namespace LeadMagnets.Web.Features.PageChecks.Visit;

/// <summary>
/// Looks at a page from a JavaScript world of its own, which shares the document and none of the page's globals. Each look ends after a few
/// seconds, whatever the page is doing.
/// </summary>
internal sealed class PageWorld(ICDPSession session)
{
    private const string Name = "page-check";
    private const int Patience = 4000;

    /// <summary>Has a script run in every document before anything else does.</summary>
    public async Task Prepare(string script)
    {
        await session.SendAsync("Page.enable");
        await session.SendAsync("Page.addScriptToEvaluateOnNewDocument", new() { ["source"] = script, ["worldName"] = Name });
    }

    /// <summary>Null: the document went away meanwhile, or does not answer.</summary>
    public async Task<string?> Ask(string expression)
    {
        var frame = (await session.SendAsync("Page.getFrameTree"))!.Value.GetProperty("frameTree").GetProperty("frame").GetProperty("id").GetString()!;
        var world = await session.SendAsync("Page.createIsolatedWorld", new() { ["frameId"] = frame, ["worldName"] = Name });
        return await Evaluate(new() { ["expression"] = expression, ["contextId"] = world!.Value.GetProperty("executionContextId").GetInt32() });
    }

    /// <summary>The same in the page's own world.</summary>
    public Task<string?> AskPage(string expression) => Evaluate(new() { ["expression"] = expression });

    private async Task<string?> Evaluate(Dictionary<string, object> call)
    {
        call["returnByValue"] = true;
        call["timeout"] = Patience;
        var answer = await session.SendAsync("Runtime.evaluate", call);
        return answer is { } told && told.TryGetProperty("result", out var result) && result.TryGetProperty("value", out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
    }
}
