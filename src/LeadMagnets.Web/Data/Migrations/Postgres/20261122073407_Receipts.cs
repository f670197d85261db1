using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LeadMagnets.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Receipts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "DifferenceSeenAt",
                table: "Submissions",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReceiptJson",
                table: "Submissions",
                type: "text",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_WorkspaceId_MagnetId",
                table: "Submissions",
                columns: new[] { "WorkspaceId", "MagnetId" },
                filter: "\"PreviewDifference\" IS NOT NULL AND \"DifferenceSeenAt\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Submissions_WorkspaceId_MagnetId",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "DifferenceSeenAt",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "ReceiptJson",
                table: "Submissions");
        }
    }
}
