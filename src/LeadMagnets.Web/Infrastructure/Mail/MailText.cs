using System.Text;

namespace LeadMagnets.Web.Infrastructure.Mail;

/// <summary>The text twin of a mail: for people who read without HTML, and for filters that compare the two.</summary>
public static class MailText
{
    public static string Write(MailPage page)
    {
        var text = new StringBuilder(page.Brand).Append("\n\n");
        foreach (var block in page.Blocks) text.Append(Block(block)).Append("\n\n");
        return text.ToString().TrimEnd() + "\n";
    }

    private static string Block(MailBlock block) => block switch
    {
        MailHeading heading => heading.Text,
        MailParagraph paragraph => paragraph.Text,
        MailFigure figure => $"{figure.Figure} {figure.OutOf}" + (figure.Label is { } label ? $"\n{label}" : ""),
        MailButton button => $"{button.Label}:\n{button.Url}",
        MailRows rows => string.Join('\n', [rows.Title, .. rows.Rows.Select(row => $"- {row.Label}: {row.Value}")]),
        MailNote note => $"--\n{note.Text}",
        _ => throw new System.Diagnostics.UnreachableException(block.GetType().Name),
    };
}
