using System.Globalization;
using LeadMagnets.Web.Infrastructure.Printing;
using Microsoft.Playwright;

namespace LeadMagnets.Benchmarks.Player;

/// <summary>
/// The player in Chromium, slowed down four times: from the first script to the first question beside SurveyJS with the same questions, from
/// step to step, and what a magnet below the fold does to the page's largest paint.
/// </summary>
internal static class PlayerRows
{
    private const int Slowdown = 4, Rounds = 9;

    /// <summary>The first question can be answered and has been painted: milliseconds after the first script was met.</summary>
    private const string FirstQuestion = """
        () => new Promise(done => {
          const root = () => document.querySelector("lead-magnet")?.shadowRoot ?? document;
          const look = () => {
            if (!root().querySelector("input[type=radio]:not(:disabled)")) return requestAnimationFrame(look);
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done(performance.now() - performance.getEntriesByName("begin")[0].startTime);
            port2.postMessage(null);
          };
          look();
        })
        """;

    /// <summary>Milliseconds from a press of Next or Back until the other question has been painted, for as many steps as there are.</summary>
    private const string Steps = """
        async () => {
          const root = document.querySelector("lead-magnet").shadowRoot;
          const title = () => root.querySelector("legend, h2")?.textContent;
          const painted = () => new Promise(done => requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = done;
            port2.postMessage(null);
          }));
          const times = [];
          const press = async button => {
            const before = title();
            const start = performance.now();
            button.click();
            while (title() === before) await new Promise(done => setTimeout(done));
            await painted();
            times.push(performance.now() - start);
          };
          for (let round = 0; round < 4; round++) {
            for (let step = 0; step < 4; step++) {
              for (const group of new Set([...root.querySelectorAll("input[type=radio]")].map(radio => radio.name))) root.querySelector(`input[name="${group}"]`).click();
              await painted();
              await press(root.querySelector(".primary"));
            }
            for (let step = 0; step < 4; step++) await press(root.querySelector(".nav .ghost"));
          }
          return times.slice(8).sort((a, b) => a - b);
        }
        """;

    private const string LongTasks = "() => window.longTasks";

    private const string Watch = """
        window.longTasks = [];
        new PerformanceObserver(list => window.longTasks.push(...list.getEntries().map(task => task.duration))).observe({ type: "longtask", buffered: true });
        """;

    private const string LargestPaint = """
        () => new Promise(done => new PerformanceObserver(list => {
          const largest = list.getEntries().at(-1);
          if (largest.element?.tagName === "IMG") done(largest.startTime);
        }).observe({ type: "largest-contentful-paint", buffered: true }))
        """;

    public static async Task<IReadOnlyList<Row>> Measure(string app)
    {
        using var folder = new Folder();
        await using var product = await ServedProgram.Product(app, folder.Path);
        var key = await product.Publish("pm-style", draft => draft.Remove("intro"));
        var (path, why) = ChromiumPath.Find(new() { DataFolder = folder.Path, Chromium = Environment.GetEnvironmentVariable("LeadMagnets__Chromium") }, Environment.GetEnvironmentVariable("PATH"));
        if (path is null) return [new("The first question", "not measured", why ?? "", "", "8 times faster", false)];
        await using var pages = await ComparedPages.Start(product.Address, key, Packages);
        using var driver = await Playwright.CreateAsync();
        await using var browser = await driver.Chromium.LaunchAsync(new() { ExecutablePath = path, ChromiumSandbox = !Environment.IsPrivilegedProcess });
        var visits = new Visits(browser, pages.Address);
        return [await First(visits), .. await Going(visits), await Largest(visits)];
    }

    /// <summary>Where <c>npm run bench</c> installs what is compared with.</summary>
    private static string Packages => Environment.GetEnvironmentVariable("LEADMAGNETS_BENCH_PLAYER") ?? throw new InvalidOperationException("npm run bench says where SurveyJS is.");

    private static async Task<Row> First(Visits visits)
    {
        var (ours, survey) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            ours.Add(await visits.Number(ComparedPages.Ours, FirstQuestion));
            survey.Add(await visits.Number(ComparedPages.Survey, FirstQuestion));
        }
        var (mine, theirs) = (Middle.Of(ours), Middle.Of(survey));
        return new($"First script to first question of `pm-style`, CPU {Slowdown} times slower", Ms(mine), $"SurveyJS: {Ms(theirs)}", $"{theirs / mine:0.0} times faster", "8 times faster", theirs >= 8 * mine);
    }

    private static async Task<IReadOnlyList<Row>> Going(Visits visits)
    {
        await using var visit = await visits.Open(ComparedPages.Ours);
        await visit.Page.EvaluateAsync<double>(FirstQuestion);
        var times = await visit.Page.EvaluateAsync<double[]>(Steps);
        var tasks = await visit.Page.EvaluateAsync<double[]>(LongTasks);
        var slow = times[(int)(times.Length * 0.95)];
        return
        [
            new($"… from step to step until it is painted, CPU {Slowdown} times slower", $"median {Ms(times[times.Length / 2])}, p95 {Ms(slow)}", "50 ms", $"{slow / 50:0.00} (p95)", "under 50 ms", slow < 50),
            new($"… tasks over 50 ms on the way, CPU {Slowdown} times slower", tasks.Length == 0 ? "none" : $"{tasks.Length}, longest {Ms(tasks.Max())}", "", "", "none", tasks.Length == 0),
        ];
    }

    private static async Task<Row> Largest(Visits visits)
    {
        var (with, without) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            with.Add(await visits.Number(ComparedPages.Below, LargestPaint));
            without.Add(await visits.Number(ComparedPages.Plain, LargestPaint));
        }
        var later = Middle.Of(with) - Middle.Of(without);
        return new($"The page's largest paint with a magnet below the fold, CPU {Slowdown} times slower", Ms(Middle.Of(with)), $"without: {Ms(Middle.Of(without))}", $"{later.ToString("+0;-0;0", CultureInfo.InvariantCulture)} ms", "at most 50 ms later", later <= 50);
    }

    private static string Ms(double milliseconds) => $"{milliseconds:0} ms";

    /// <summary>Each visit with a browser profile of its own, so that nothing is in a cache.</summary>
    private sealed class Visits(IBrowser browser, Uri website)
    {
        public async Task<Visit> Open(string path)
        {
            var context = await browser.NewContextAsync();
            var page = await context.NewPageAsync();
            var devTools = await context.NewCDPSessionAsync(page);
            await devTools.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Slowdown });
            await page.AddInitScriptAsync(Watch);
            await page.GotoAsync(new Uri(website, path).ToString(), new() { WaitUntil = WaitUntilState.Commit });
            return new(context, page);
        }

        public async Task<double> Number(string path, string script)
        {
            await using var visit = await Open(path);
            return await visit.Page.EvaluateAsync<double>(script);
        }
    }

    private sealed record Visit(IBrowserContext Context, IPage Page) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Context.DisposeAsync();
    }
}
