using System.Reflection;
using System.Xml.Linq;

namespace LeadMagnets.Domain.Tests.Contract;

/// <summary>The comments of the domain's records, for the generated schema and types.</summary>
internal sealed class Documentation
{
    private readonly Dictionary<string, XElement> members = XDocument.Load(Path.ChangeExtension(typeof(Problem).Assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(member => (string)member.Attribute("name")!);

    public string? Of(Type type) => Text(Member($"T:{Name(type)}")?.Element("summary"));

    public string? Of(PropertyInfo property)
    {
        var declaring = property.DeclaringType!;
        return Text(Member($"P:{Name(declaring)}.{property.Name}")?.Element("summary"))
            ?? Text(Member($"T:{Name(declaring)}")?.Elements("param").FirstOrDefault(p => (string?)p.Attribute("name") == property.Name));
    }

    private XElement? Member(string name) => members.GetValueOrDefault(name);

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    private static string? Text(XElement? element)
    {
        if (element is null) return null;
        var parts = element.Nodes().Select(node => node switch
        {
            XElement { Name.LocalName: "see" } see => ((string?)see.Attribute("cref") ?? "").Split('.', ':')[^1],
            XElement { Name.LocalName: "paramref" } name => (string?)name.Attribute("name") ?? "",
            XElement other => other.Value,
            XText text => text.Value,
            _ => "",
        });
        return string.Join(' ', string.Concat(parts).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
