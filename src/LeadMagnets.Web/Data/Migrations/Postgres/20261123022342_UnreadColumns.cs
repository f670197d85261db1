using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LeadMagnets.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class UnreadColumns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Email",
                table: "Partials");

            migrationBuilder.DropColumn(
                name: "Session",
                table: "Partials");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Email",
                table: "Partials",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Session",
                table: "Partials",
                type: "text",
                nullable: true);
        }
    }
}
