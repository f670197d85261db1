using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LeadMagnets.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class HostedPages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "AllowsSandboxed",
                table: "Magnets",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "HiddenFromSearch",
                table: "Magnets",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Slug",
                table: "Magnets",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Magnets_Slug",
                table: "Magnets",
                column: "Slug",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Magnets_Slug",
                table: "Magnets");

            migrationBuilder.DropColumn(
                name: "AllowsSandboxed",
                table: "Magnets");

            migrationBuilder.DropColumn(
                name: "HiddenFromSearch",
                table: "Magnets");

            migrationBuilder.DropColumn(
                name: "Slug",
                table: "Magnets");
        }
    }
}
