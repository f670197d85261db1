using System.Diagnostics;
using System.Net;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Chaos;

/// <summary>A disk that is really full (trust.md 6, test 6): a small one of memory, which only root can make.</summary>
public sealed class FullDiskTests
{
    private const int Visitors = 60;
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_a_full_disk_nothing_acknowledged_is_lost_and_everything_goes_on_when_there_is_room()
    {
        await using var disk = await SmallDisk.MountOrSkip();
        await using var world = await ChaosWorld.Make(disk.Path);
        await world.Start();
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new(world.Address) };
        var key = world.Magnets.Single(magnet => magnet.Template == "cyber-risk").Key;

        var acknowledged = new HashSet<int>(await Acknowledged(client, key, 0));
        disk.Fill();
        for (var round = 1; round <= 3; round++) acknowledged.UnionWith(await Acknowledged(client, key, round * Visitors));
        // Something small may still fit where the log was before: on until the disk is really full.
        var next = 4 * Visitors;
        HttpResponseMessage answer;
        while ((answer = await client.Submit(key, next)).StatusCode is HttpStatusCode.Created) acknowledged.Add(next++);
        await PublishedTemplate.IsPutOff(answer);
        var (live, ready, magnet) = (await client.GetAsync("/health/live", Ct), await client.GetAsync("/health/ready", Ct), await client.GetAsync($"/api/v1/embed/{key}", Ct));
        disk.MakeRoom();
        for (var number = next; number >= 0; number--)
            Assert.Equal(HttpStatusCode.Created, (await client.Submit(key, number)).StatusCode);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (live.StatusCode, magnet.StatusCode));
        Assert.Matches("Not working: (Writing, )?Disk\\.", await ready.Content.ReadAsStringAsync(Ct));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready", Ct)).StatusCode);
        Assert.True(acknowledged.Count >= Visitors, $"Only {acknowledged.Count} were acknowledged.");
        var stored = new StoredWorld(world.Database);
        var ids = (await stored.Submissions()).Select(row => row.ClientId).ToList();
        Assert.Equal(next + 1, ids.Count);
        Assert.Empty(acknowledged.Select(PublishedTemplate.Id).Except(ids));
        Assert.Equal("ok", await stored.Integrity());
    }

    /// <summary>Many visitors at once; who was thanked. Everybody else was put off in words, never with an error.</summary>
    private static async Task<IEnumerable<int>> Acknowledged(HttpClient client, string key, int from)
    {
        var answers = await Task.WhenAll(Enumerable.Range(from, Visitors).Select(async number => (number, Answer: await client.Submit(key, number))));
        foreach (var (_, answer) in answers)
            if (answer.StatusCode is not HttpStatusCode.Created) await PublishedTemplate.IsPutOff(answer);
        return answers.Where(a => a.Answer.StatusCode is HttpStatusCode.Created).Select(a => a.number);
    }

    private sealed class SmallDisk : IAsyncDisposable
    {
        private readonly Scratch folder = new();
        private string Ballast => System.IO.Path.Combine(folder.Path, "ballast");

        public string Path => System.IO.Path.Combine(folder.Path, "data");

        public static async Task<SmallDisk> MountOrSkip()
        {
            var disk = new SmallDisk();
            if (OperatingSystem.IsLinux() && Environment.UserName == "root" && await Run("mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", disk.folder.Path) == 0)
            {
                Directory.CreateDirectory(disk.Path);
                return disk;
            }
            disk.folder.Dispose();
            Assert.Skip("Only root may mount a small disk here; FullFileTests says the same of a file that may not grow.");
            throw new UnreachableException();
        }

        /// <summary>To the last byte.</summary>
        public void Fill()
        {
            var block = new byte[64 * 1024];
            using var file = new FileStream(Ballast, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
            for (var size = block.Length; size > 0; size /= 2)
                while (Wrote(file, block.AsSpan(0, size))) { }
        }

        public void MakeRoom() => File.Delete(Ballast);

        public async ValueTask DisposeAsync()
        {
            await Run("umount", "-l", folder.Path);
            folder.Dispose();
        }

        private static bool Wrote(FileStream file, ReadOnlySpan<byte> block)
        {
            try
            {
                file.Write(block);
                return true;
            }
            catch (IOException)
            {
                return false;
            }
        }

        private static async Task<int> Run(string program, params string[] arguments)
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode;
        }
    }
}
