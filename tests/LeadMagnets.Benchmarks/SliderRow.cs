using LeadMagnets.Web.Infrastructure.Printing;
using Microsoft.Playwright;

namespace LeadMagnets.Benchmarks;

/// <summary>
/// A hand on the price of electricity in the solar calculator in Chromium, slowed down four times: formulas over 25 years, live figures and layout
/// for every move. The second row lets each move have its frame, as Chromium does with a real hand, and counts until that is painted.
/// </summary>
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

    private const string Frames = """
        async () => {
          const slider = [...document.querySelector("lead-magnet").shadowRoot.querySelectorAll("input[type=range]")].at(-1);
          const frame = () => new Promise(done => requestAnimationFrame(done));
          // A message that is sent before the frame is painted arrives behind it.
          const painted = () => new Promise(done => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = done;
            port2.postMessage(null);
          });
          const times = [];
          for (let i = 0; i < 150; i++) {
            await frame();
            const start = performance.now();
            slider.stepUp(i % 30 < 15 ? 1 : -1);
            slider.dispatchEvent(new Event("input", { bubbles: true }));
            await painted();
            times.push(performance.now() - start);
          }
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

        var move = MiddleAndSlow(await page.EvaluateAsync<double[]>(Moves));
        var frame = MiddleAndSlow(await page.EvaluateAsync<double[]>(Frames));
        return
        [
            new($"A move of a slider of `solar` in Chromium, CPU {Slowdown} times slower", Said(move), $"one frame: {Frame:0.0} ms", $"{move.Slow / Frame:0.00} (p95)", "under one frame", move.Slow < Frame),
            new("… until its frame is painted", Said(frame), $"one frame: {Frame:0.0} ms", $"{frame.Slow / Frame:0.00} (p95)", "", true),
        ];
    }

    private static (double Middle, double Slow) MiddleAndSlow(double[] sorted) => (sorted[sorted.Length / 2], sorted[(int)(sorted.Length * 0.95)]);

    private static string Said((double Middle, double Slow) times) => $"median {times.Middle:0.0} ms, p95 {times.Slow:0.0} ms";
}
