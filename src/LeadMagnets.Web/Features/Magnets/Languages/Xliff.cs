using System.Text;
using System.Xml;
using System.Xml.Linq;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Definitions.Languages;

namespace LeadMagnets.Web.Features.Magnets.Languages;

/// <summary>
/// Texts for translators as XLIFF 1.2: a unit per text, numbered tags as <c>&lt;g id="1"&gt;</c>. Files of strangers are read without DTD and
/// without anything from elsewhere.
/// </summary>
internal static class Xliff
{
    public const int Largest = 4 * 1024 * 1024;
    private const int Deepest = 4;
    private static readonly XNamespace Names = "urn:oasis:names:tc:xliff:document:1.2";

    /// <param name="Key">Of the text.</param>
    /// <param name="Source">The original, as the file has it.</param>
    /// <param name="Target">The translation; null: there is none.</param>
    /// <param name="Line">Where it stands in the file.</param>
    public sealed record Unit(string Key, string Source, string? Target, int Line);

    public static byte[] Write(string name, string own, string language, IEnumerable<(SourceText Text, string Note, string? Translation)> texts)
    {
        var document = new XDocument(new XElement(Names + "xliff", new XAttribute("version", "1.2"), new XElement(Names + "file",
            new XAttribute("original", name), new XAttribute("source-language", own), new XAttribute("target-language", language), new XAttribute("datatype", "plaintext"),
            new XElement(Names + "body", texts.Select(unit => new XElement(Names + "trans-unit", new XAttribute("id", unit.Text.Key), new XAttribute(XNamespace.Xml + "space", "preserve"),
                new XElement(Names + "source", Content(unit.Text.Text, unit.Text.Place.IsTagged)),
                unit.Translation is null ? null : new XElement(Names + "target", Content(unit.Translation, unit.Text.Place.IsTagged)),
                new XElement(Names + "note", unit.Note)))))));
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false), Indent = true, CheckCharacters = false })) document.Save(writer);
        return bytes.ToArray();
    }

    /// <summary>The units and the language that they are in. Throws <see cref="XmlException"/> with the line where it is no XLIFF.</summary>
    public static (string? Language, IReadOnlyList<Unit> Units) Read(byte[] file)
    {
        using var reader = XmlReader.Create(new MemoryStream(file), new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = Largest });
        var document = XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
        if (document.Root is not { } root || root.Name != Names + "xliff") throw new XmlException("It is no XLIFF 1.2 file.", null, 1, 1);
        return ((string?)root.Element(Names + "file")?.Attribute("target-language"),
            [.. root.Descendants(Names + "trans-unit").Select(unit => new Unit((string?)unit.Attribute("id") ?? "", Text(unit.Element(Names + "source"), 0) ?? "", Text(unit.Element(Names + "target"), 0), ((IXmlLineInfo)unit).LineNumber))]);
    }

    /// <summary>Numbered tags become elements, so that tools keep them whole.</summary>
    private static List<XNode> Content(string text, bool isTagged)
    {
        var (whole, open, at) = (new XElement("whole"), new Stack<XElement>(), 0);
        open.Push(whole);
        foreach (var (number, closes, place) in isTagged ? TaggedText.Tags(text) : [])
        {
            if (closes == (open.Count > 1 && (int)open.Peek().Attribute("id")! == number))
            {
                open.Peek().Add(new XText(text[at..place.Start.Value]));
                at = place.End.Value;
                if (closes) open.Pop();
                else
                {
                    var inner = new XElement(Names + "g", new XAttribute("id", number));
                    open.Peek().Add(inner);
                    open.Push(inner);
                }
            }
        }
        open.Peek().Add(new XText(text[at..]));
        return [.. whole.Nodes()];
    }

    private static string? Text(XElement? element, int depth)
    {
        if (element is null) return null;
        if (depth > Deepest) throw new XmlException("Tags stand too deep within one another.", null, ((IXmlLineInfo)element).LineNumber, 1);
        return string.Concat(element.Nodes().Select(node => node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "g" or "x" } tag => $"<{(string?)tag.Attribute("id")}>{Text(tag, depth + 1)}</{(string?)tag.Attribute("id")}>",
            XElement other => Text(other, depth + 1),
            _ => "",
        }));
    }
}
