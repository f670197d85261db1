using System.Security.Cryptography;

namespace LeadMagnets.Web.Infrastructure;

/// <summary>
/// The installation's own secret, made at the first start and kept beside the keys, outside the database: report links and hashed
/// addresses are computed with it, so a stolen database opens no report (trust.md 3).
/// </summary>
public sealed class ServerSecret(DataFolder folder)
{
    private const int Length = 32;
    private readonly Lazy<byte[]> secret = new(() => ReadOrMake(Path.Combine(folder.Keys, "server-secret")));

    public ReadOnlySpan<byte> Bytes => secret.Value;

    private static byte[] ReadOrMake(string path)
    {
        if (File.Exists(path) && File.ReadAllBytes(path) is { Length: Length } known) return known;
        var made = RandomNumberGenerator.GetBytes(Length);
        var draft = path + ".new";
        File.WriteAllBytes(draft, made);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(draft, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.Move(draft, path, overwrite: true);
        return made;
    }
}
