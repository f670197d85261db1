using Xunit;

namespace LeadMagnets.Web.Tests.Chaos;

/// <summary>What <c>npm run prove</c> asks for and gets back, by environment variables.</summary>
internal static class Proof
{
    /// <summary>Four in the tests; the long version asks for a hundred.</summary>
    public static int Kills => Setting("LEADMAGNETS_TEST_KILLS") is { } text ? int.Parse(text) : 4;

    /// <summary>How often every failpoint has its turn; in the tests only a sample of them has one.</summary>
    public static int? Rounds => Setting("LEADMAGNETS_TEST_ROUNDS") is { } text ? int.Parse(text) : null;

    /// <summary>Posts of programs: a sample in the tests, ten thousand in the long version.</summary>
    public static int Bots => Setting("LEADMAGNETS_TEST_BOTS") is { } text ? int.Parse(text) : 400;

    /// <summary>People beside them; five hundred in the long version.</summary>
    public static int Humans => Setting("LEADMAGNETS_TEST_BOTS") is null ? 60 : 500;

    /// <summary>Mails asked for one mailbox; a thousand in the long version.</summary>
    public static int Victims => Setting("LEADMAGNETS_TEST_BOTS") is null ? 60 : 1000;

    /// <summary>What chance is made of: always the same in the tests, so that a failure comes again.</summary>
    public static int Seed => Setting("LEADMAGNETS_TEST_SEED") is { } text ? int.Parse(text) : 20261121;

    /// <summary>Adds a line of figures to the file that was named, if one was.</summary>
    public static async Task Record(string what, int kills, Verdict verdict)
    {
        if (Setting("LEADMAGNETS_TEST_PROOF") is not { } file) return;
        var figures = new object[]
        {
            what, Seed, kills, verdict.Acknowledged, verdict.Refused, verdict.Unknown, verdict.Lost, verdict.Doubled, verdict.OtherBody,
            verdict.WebhooksNotOnce, verdict.MailsTooOften, verdict.MailsLost, verdict.Unexplained,
        };
        await File.AppendAllTextAsync(file, string.Join('\t', figures) + "\n", TestContext.Current.CancellationToken);
    }

    /// <summary>Adds a sentence to the page of the proof.</summary>
    public static async Task Note(string what, string sentence)
    {
        if (Setting("LEADMAGNETS_TEST_PROOF") is { } file) await File.AppendAllTextAsync($"{file}.notes", $"{what}\t{sentence}\n", TestContext.Current.CancellationToken);
    }

    private static string? Setting(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
