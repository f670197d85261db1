using LeadMagnets.Domain.Formulas;
using Xunit;

namespace LeadMagnets.Domain.Tests.Formulas;

/// <summary>Year tables: formulas computed row by row (domain.md E2, G5).</summary>
public sealed class FormulaSheetTests
{
    [Fact]
    public void The_columns_of_a_table_see_each_other_row_by_row_and_others_see_whole_columns()
    {
        var scope = Computed(new() { ["price"] = 10.0, ["discount"] = 0.1 },
            Rows("years", "3", "sold", "income"),
            Column("income", "sold*price", "years", "sold", "income"),
            Column("sold", "CHOOSE(t,1,2,4)", "years", "sold", "income"),
            Variable("total", "SUM(income)"),
            Variable("npv", "NPV(discount,income)"),
            Variable("last", "INDEX(income,3)"));

        Assert.Equal(Table.Column([10.0, 20.0, 40.0]), scope.Find("income")!.Value.Table);
        Assert.Equal(70.0, scope.Find("total"));
        Assert.Equal(40.0, scope.Find("last"));
        Assert.Equal(10 / 1.1 + 20 / 1.21 + 40 / 1.331, scope.Find("npv")!.Value.Number, 10);
    }

    [Fact]
    public void A_column_may_need_a_sum_over_another_one_of_its_table()
    {
        var scope = Computed([],
            Rows("years", "4", "sold", "share"),
            Column("share", "sold/total", "years", "sold", "share"),
            Variable("total", "SUM(sold)"),
            Column("sold", "t", "years", "sold", "share"));

        Assert.Equal(Table.Column([0.1, 0.2, 0.3, 0.4]), scope.Find("share")!.Value.Table);
    }

    [Fact]
    public void Each_row_may_look_into_a_large_table_until_the_column_has_taken_too_much()
    {
        var rates = Table.Of(2_500, 2, [.. Enumerable.Range(0, 5_000).Select(i => (Value)(i / 2 + 1.0))]);
        Scope Months(int rows) => Computed(new() { ["rates"] = rates }, Rows("plan", $"{rows}", "rate"), Column("rate", "VLOOKUP(t,rates,2,TRUE)", "plan", "rate"), Variable("total", "SUM(rate)"));

        Assert.Equal(200 * 201 / 2.0, Months(200).Find("total"));
        Assert.Equal(FormulaError.Number, Months(201).Find("total")!.Value.Error);
    }

    [Fact]
    public void The_number_of_rows_may_be_computed()
    {
        var scope = Computed(new() { ["years"] = 2.9 }, Rows("plan", "years*2", "month"), Column("month", "t", "plan", "month"));

        Assert.Equal(Table.Column([1.0, 2.0, 3.0, 4.0, 5.0]), scope.Find("month")!.Value.Table);
    }

    [Theory]
    [InlineData("0", "#NUM!")]
    [InlineData("-1", "#NUM!")]
    [InlineData("1001", "#NUM!")]
    [InlineData("1/0", "#DIV/0!")]
    [InlineData("\"many\"", "#VALUE!")]
    public void A_table_without_a_sensible_number_of_rows_has_no_columns(string rows, string error)
    {
        var scope = Computed([], Rows("plan", rows, "month"), Column("month", "t", "plan", "month"), Variable("sum", "SUM(month)"));

        Assert.Equal(FormulaError.Find(error), scope.Find("month")!.Value.Error);
        Assert.Equal(FormulaError.Find(error), scope.Find("sum")!.Value.Error);
    }

    [Fact]
    public void The_row_number_has_no_meaning_outside_of_its_table()
    {
        var scope = Computed([], Rows("plan", "2", "month"), Column("month", "t", "plan", "month"), Variable("outside", "t+SUM(month)"));

        Assert.Equal(FormulaError.Name, scope.Find("outside") is null ? FormulaError.Name : scope.Find("outside")!.Value.Error);
    }

    [Fact]
    public void A_row_that_fails_leaves_the_others()
    {
        var scope = Computed([], Rows("plan", "3", "inverse"), Column("inverse", "1/(t-2)", "plan", "inverse"));

        Assert.Equal(Table.Column([-1.0, FormulaError.DivisionByZero, 1.0]), scope.Find("inverse")!.Value.Table);
    }

    [Fact]
    public void A_cell_holds_no_table()
    {
        var scope = Computed([], Rows("plan", "2", "all", "wrong"), Column("all", "t", "plan", "all", "wrong"), Column("wrong", "{1,2}", "plan", "all", "wrong"));

        Assert.Equal(Table.Column([FormulaError.Value, FormulaError.Value]), scope.Find("wrong")!.Value.Table);
    }

    [Fact]
    public void Columns_that_need_each_other_go_round_in_a_circle() =>
        Assert.Equal(["cost", "income", "cost"], FormulaSet.Order([
            Rows("years", "3", "income", "cost"),
            Column("cost", "income/2", "years", "income", "cost"),
            Column("income", "cost*3", "years", "income", "cost"),
        ]).Cycle);

    [Fact]
    public void Computing_again_asks_for_memory_only_for_the_columns()
    {
        var names = new Names();
        var scope = new Scope(names);
        var sheet = FormulaSheet.Of([Variable("a", "ROUND(1.2345,2)+MAX(1,2,3)*IF(1<2,2,3)"), Variable("b", "NPV(0.1,1,2,3)+IRR(VSTACK(-a,3,4))+CHOOSE(2,1,SUM(1,2))")], names);
        scope = new Scope(names);
        for (var i = 0; i < 100; i++) sheet.Compute(scope);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) sheet.Compute(scope);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(scope.Find("b")!.Value.IsNumber);
    }

    private static Scope Computed(Dictionary<string, Value> inputs, params SheetFormula[] formulas)
    {
        var names = new Names();
        foreach (var name in inputs.Keys) names.Place(name);
        var sheet = FormulaSheet.Of(formulas, names);
        var scope = new Scope(names);
        foreach (var (name, value) in inputs) scope[name] = value;
        sheet.Compute(scope);
        return scope;
    }

    private static SheetFormula Variable(string name, string formula) => new(name, Formula.Parse(formula).Root!);

    private static SheetFormula Rows(string table, string formula, params string[] columns) => new(new SheetTable(table, columns).RowsName, Formula.Parse(formula).Root!);

    private static SheetFormula Column(string name, string formula, string table, params string[] columns) =>
        new(name, Formula.Parse(formula).Root!, new SheetTable(table, columns));
}
