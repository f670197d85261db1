using LeadMagnets.Domain.Formatting;
using static LeadMagnets.Domain.Formulas.Bodies;

namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>Texts: counted and cut by UTF-16 units, as in Excel.</summary>
internal static class TextFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Row(Whole(Texts.Join), """
            CONCAT(text, ...)
            Joins texts and columns of texts.
            text: A text, a number or a column.
            #VALUE!: The result has more than 32,767 characters.
            = CONCAT("Save ", 25, "%") -> Save 25%
            = CONCAT({"a";"b"}, "c") -> abc
            """),
        Row(Scalar(Texts.Join), """
            CONCATENATE(text, ...)
            Joins texts, as & does; a column is taken row by row.
            text: A text or a number.
            #VALUE!: The result has more than 32,767 characters.
            = CONCATENATE("Plan ", "B") -> Plan B
            """),
        Row(Whole(Texts.JoinWith), """
            TEXTJOIN(delimiter, skip, text, ...)
            Joins texts and columns of texts, with something between them.
            delimiter: What stands between two of them, such as ", ".
            skip: TRUE passes over empty texts and blanks.
            text: A text, a number or a column.
            #VALUE!: The delimiter is a column, or the result has more than 32,767 characters.
            = TEXTJOIN(", ", TRUE, {"north";"";"south"}) -> north, south
            = TEXTJOIN("-", FALSE, "a", "", "b") -> a--b
            """),
        Row(Scalar(values => (double)values[0].ToString().Length), """
            LEN(text)
            Counts the characters.
            text: A text or a number.
            = LEN("Phoenix, AZ") -> 11
            """),
        Row(Scalar(values => Texts.Part(values, (text, count) => text[..count])), """
            LEFT(text, [count])
            Gives the first characters.
            text: A text or a number.
            count: How many; one when it is left out.
            #VALUE!: The count is negative.
            = LEFT("Sale price", 4) -> Sale
            """),
        Row(Scalar(values => Texts.Part(values, (text, count) => text[^count..])), """
            RIGHT(text, [count])
            Gives the last characters.
            text: A text or a number.
            count: How many; one when it is left out.
            #VALUE!: The count is negative.
            = RIGHT("Sale price", 5) -> price
            """),
        Row(Scalar(Texts.Middle), """
            MID(text, start, count)
            Gives characters from the middle.
            text: A text or a number.
            start: The first character wanted, from 1.
            count: How many.
            #VALUE!: The start is less than 1, or the count is negative.
            = MID("Fluid flow", 7, 20) -> flow
            """),
        Row(Scalar(values => Texts.Upper(values[0].ToString())), """
            UPPER(text)
            Writes in capitals.
            text: A text. Letters whose capital is not a single letter stay, such as ß.
            = UPPER("total") -> TOTAL
            """),
        Row(Scalar(values => Texts.Lower(values[0].ToString())), """
            LOWER(text)
            Writes in small letters.
            text: A text.
            = LOWER("Apt. 2B") -> apt. 2b
            """),
        Row(Scalar(values => Texts.Trim(values[0].ToString())), """
            TRIM(text)
            Takes away the spaces around a text, and all but one between its words.
            text: A text.
            = TRIM("  first   quarter ") -> first quarter
            """),
        Row(Scalar(values => string.Equals(values[0].ToString(), values[1].ToString(), StringComparison.Ordinal)), """
            EXACT(first, second)
            Says whether two texts are the same, capitals included.
            first: A text or a number.
            second: A text or a number.
            = EXACT("word", "Word") -> FALSE
            """),
        Row(Written((values, pattern) => CodedText.Text(values[0], values[1].ToString(), pattern)), """
            TEXT(value, format)
            Writes a number or a day in a format, in the language of the magnet.
            value: A number or a day; other texts stay as they are.
            format: A format as in Excel, such as "#,##0.00", "0%" or "d mmmm yyyy", always with a point for decimals and commas for groups.
            #VALUE!: There is no such format, or the day lies before 1 March 1900.
            = TEXT(1234.567, "#,##0.00") -> 1,234.57
            = TEXT(0.285, "0.0%") -> 28.5%
            = TEXT(DATE(2024, 1, 31), "yyyy-mm-dd") -> 2024-01-31
            """),
        Row(Written((values, pattern) => CodedText.Number(values[0], pattern)), """
            VALUE(text)
            Turns a text into the number that it shows, as people of the magnet's language write it.
            text: A text such as "1,234.5", or "1.234,5" in a German magnet.
            #VALUE!: The text shows no number, or could be two.
            = VALUE("1,234.5") -> 1234.5
            """),
    ];

    private static Function Row(FunctionBody body, string page) => new(FunctionGroup.Text, body, page);
}
