using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace LeadMagnets.Domain.Proving;

/// <summary>Something that the prover found in a definition.</summary>
/// <param name="Path">Where it is, in the document's own words: <c>steps[2].questions[0].showIf</c>.</param>
/// <param name="Severity">Whether it blocks publishing.</param>
/// <param name="Code">A stable word for programs: <c>unreachable-question</c>.</param>
/// <param name="Message">What is wrong, in a sentence.</param>
/// <param name="Fix">What to do about it, in a sentence.</param>
/// <param name="Key">Stays the same as long as the same thing is found at the same place: what a sign-off is remembered by.</param>
public sealed record Finding(string Path, Severity Severity, string Code, string Message, string Fix, string Key)
{
    /// <summary>Answers that show it, by question id; questions that are not named keep their defaults.</summary>
    public JsonObject? Example { get; init; }

    /// <param name="severity">Whether it blocks publishing.</param>
    /// <param name="path">Where it is.</param>
    /// <param name="code">A stable word.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="fix">What to do.</param>
    /// <param name="about">What was looked at, such as the formula: when it changes, an earlier sign-off no longer counts.</param>
    public static Finding Of(Severity severity, string path, string code, string message, string fix, string? about = null) =>
        new(path, severity, code, message, fix, KeyOf(code, path, about ?? ""));

    /// <summary>A finding about one of several things at the same place.</summary>
    private static string KeyOf(string code, string path, string about) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{code}\n{path}\n{about}")))[..24];
}
