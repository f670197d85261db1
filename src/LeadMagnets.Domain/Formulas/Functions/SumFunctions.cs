using static LeadMagnets.Domain.Formulas.Bodies;

namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>Of many numbers one.</summary>
internal static class SumFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Row(Numbers(numbers => Aggregates.Sum(numbers)), """
            SUM(number, ...)
            Adds numbers and columns.
            number: A number or a column. Texts, yes/no values and blanks in a column are passed over.
            = SUM(1, 2, {3;4}) -> 10
            = SUM({1;"two";3}) -> 4
            """),
        Row(Numbers(numbers => numbers.Length == 0 ? FormulaError.DivisionByZero : Aggregates.Sum(numbers) / numbers.Length), """
            AVERAGE(number, ...)
            Gives the mean of numbers and columns.
            number: A number or a column. Texts, yes/no values and blanks in a column are passed over.
            #DIV/0!: There is no number among the arguments.
            = AVERAGE(10, 7, 9, 27, 2) -> 11
            """),
        Row(Numbers(numbers => Aggregates.Smallest(numbers)), """
            MIN(number, ...)
            Gives the smallest number; 0 when there is none.
            number: A number or a column.
            = MIN(10, 7, {9;27;2}) -> 2
            """),
        Row(Numbers(numbers => Aggregates.Largest(numbers)), """
            MAX(number, ...)
            Gives the largest number; 0 when there is none.
            number: A number or a column.
            = MAX(10, 7, {9;27;2}) -> 27
            = MAX(0, 5 - 8) -> 0
            """),
        Row(Numbers(Aggregates.Median), """
            MEDIAN(number, ...)
            Gives the number in the middle; between two, their mean.
            number: A number or a column.
            #NUM!: There is no number among the arguments.
            = MEDIAN(1, 2, 3, 4, 5) -> 3
            = MEDIAN(1, 2, 3, 4, 5, 6) -> 3.5
            """),
        Row(Whole(Aggregates.Count), """
            COUNT(value, ...)
            Counts the numbers.
            value: A value or a column. Errors and texts that are no numbers are passed over.
            = COUNT(5, "3", "x", {1;2}) -> 4
            """),
        Row(Whole(Aggregates.SumProduct), """
            SUMPRODUCT(column, ...)
            Multiplies columns row by row and adds up the products.
            column: A column; all must be of the same size. Texts and blanks count as 0.
            #VALUE!: The columns are not of the same size.
            = SUMPRODUCT({3;8;2}, {2;7;6}) -> 74
            """),
        Row(Whole(Conditionals.CountIf), """
            COUNTIF(column, condition)
            Counts the cells that meet a condition.
            column: The cells to look at.
            condition: A value to be equal to, or a text such as ">=10", "<>no" or "north*". A * stands for any characters, a ? for one, and ~ before them takes them as they are. Capitals do not matter.
            #VALUE!: The condition has more than 255 characters.
            = COUNTIF({32;54;75;86}, ">55") -> 2
            = COUNTIF({"apples";"Oranges";"apples"}, "APP*") -> 2
            """),
        Row(Whole(Conditionals.SumIf), """
            SUMIF(column, condition, [sums])
            Adds up the cells that meet a condition, or their neighbours in another column.
            column: The cells to look at.
            condition: As in COUNTIF: a value to be equal to, or a text such as ">=10".
            sums: The numbers to add up, a column of the same size; the first column itself when it is left out.
            #VALUE!: The columns are not of the same size, or the condition has more than 255 characters.
            = SUMIF({100000;200000;300000;400000}, ">160000") -> 900000
            = SUMIF({"a";"b";"a"}, "a", {10;20;30}) -> 40
            """),
    ];

    private static Function Row(FunctionBody body, string page) => new(FunctionGroup.Math, body, page);
}
