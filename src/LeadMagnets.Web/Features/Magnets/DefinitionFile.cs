using LeadMagnets.Domain;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>A definition that somebody uploads in a form.</summary>
internal static class DefinitionFile
{
    public static async Task<(Definition? Definition, IReadOnlyList<Problem> Problems)> Read(IFormFile? file, CancellationToken ct)
    {
        if (file is null || file.Length == 0) return (null, [new("", "no-file", "Choose a definition file (JSON) first.")]);
        await using var stream = file.OpenReadStream();
        var (text, problem) = await DefinitionText.Read(stream, ct);
        return problem is null ? DefinitionReader.Read(text) : (null, [problem]);
    }
}
