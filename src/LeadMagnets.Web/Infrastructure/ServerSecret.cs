using System.Security.Cryptography;

namespace LeadMagnets.Web.Infrastructure;

/// <summary>
/// 32 random bytes from which report links and address keys are made (design.md 4.8). They lie beside the key ring, outside the database:
/// who steals the database alone can make no link. Losing the file ends all report links that were sent.
/// </summary>
public sealed class ServerSecret(DataFolder folder)
{
    private const int Length = 32;
    private readonly Lazy<byte[]> bytes = new(() => ReadOrMake(Path.Combine(folder.Keys, "server.secret")));

    public ReadOnlySpan<byte> Bytes => bytes.Value;

    private static byte[] ReadOrMake(string file)
    {
        if (!File.Exists(file)) Make(file);
        var secret = File.ReadAllBytes(file);
        return secret.Length == Length ? secret : throw new InvalidOperationException($"{file} is damaged: restore it from a backup.");
    }

    /// <summary>Written aside and moved into place, so that nobody reads half of it; whoever comes second keeps the first one's.</summary>
    private static void Make(string file)
    {
        var aside = $"{file}.{Environment.ProcessId}";
        File.WriteAllBytes(aside, RandomNumberGenerator.GetBytes(Length));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(aside, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        try
        {
            File.Move(aside, file);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(aside);
        }
    }
}
