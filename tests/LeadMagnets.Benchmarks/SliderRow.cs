using LeadMagnets.Web.Features.Reports;
using Microsoft.Playwright;

namespace LeadMagnets.Benchmarks;

/// <summary>A hand on the price of electricity in the solar calculator in Chromium, slowed down four times: formulas over 25 years, live figures and layout for every move.</summary>
internal static class SliderRow
{
    private const int Slowdown = 4;
    private const double Frame = 1000.0 / 60;
    private const string Moves = """
        () => {
          const slider = [...document.querySelector("lead-magnet").shadowRoot.querySelectorAll("input[type=range]")].at(-1);
          const figure = slider.getRootNode().querySelector(".live dd");
          const seen = new Set();
          const times = [];
          for (let i = 0; i < 150; i++) {
            const start = performance.now();
            slider.stepUp(i % 30 < 15 ? 1 : -1);
            slider.dispatchEvent(new Event("input", { bubbles: true }));
            slider.getRootNode().host.getBoundingClientRect();
            times.push(performance.now() - start);
            seen.add(figure.textContent);
          }
          if (seen.size < 5) throw new Error(`The figure stood still: ${[...seen]}`);
          return times.slice(30).sort((a, b) => a - b);
        }
        """;

    public static async Task<IReadOnlyList<Row>> Measure(string app)
    {
        using var folder = new Folder();
        await using var server = await ServedProgram.Product(app, folder.Path);
        var key = await server.Publish("solar");
        var (path, why) = ChromiumPath.Find(new() { DataFolder = folder.Path, Chromium = Environment.GetEnvironmentVariable("LeadMagnets__Chromium") }, Environment.GetEnvironmentVariable("PATH"));
        if (path is null) return [new("A slider of `solar`", "not measured", why ?? "", "", "one frame", false)];
        using var driver = await Playwright.CreateAsync();
        await using var browser = await driver.Chromium.LaunchAsync(new() { ExecutablePath = path, ChromiumSandbox = !Environment.IsPrivilegedProcess });
        var page = await browser.NewPageAsync();
        await page.GotoAsync(new Uri(server.Address, $"/m/{key}").ToString());
        await page.Locator("lead-magnet").GetByRole(AriaRole.Button).First.ClickAsync();
        // A digit in the live figures: the formulas have arrived.
        await page.Locator("lead-magnet .live dd").Filter(new() { HasTextRegex = new("[0-9]") }).First.WaitForAsync();
        var devTools = await page.Context.NewCDPSessionAsync(page);
        await devTools.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Slowdown });

        var times = await page.EvaluateAsync<double[]>(Moves);
        var (middle, slow) = (times[times.Length / 2], times[(int)(times.Length * 0.95)]);
        return [new($"A move of a slider of `solar` in Chromium, CPU {Slowdown} times slower", $"median {middle:0.0} ms, p95 {slow:0.0} ms", $"one frame: {Frame:0.0} ms", $"{slow / Frame:0.00} (p95)", "under one frame", slow < Frame)];
    }
}
