using System.Text;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Templates;

/// <summary>The magnets that one can start from: the files <c>*.json</c> of this folder.</summary>
public static class Templates
{
    private const string Folder = "LeadMagnets.Domain.Templates.";

    /// <summary>All templates in the order of the gallery.</summary>
    public static IReadOnlyList<Template> All { get; } =
        [.. EmbeddedFiles.Under(Folder).Order(StringComparer.Ordinal).Select(name => new Template(Path.GetFileNameWithoutExtension(name[Folder.Length..]), Read(name)))];

    public static Template? Find(string id) => All.FirstOrDefault(template => template.Id == id);

    private static Definition Read(string name) => DefinitionJson.Read(Encoding.UTF8.GetString(EmbeddedFiles.Bytes(name)));
}
