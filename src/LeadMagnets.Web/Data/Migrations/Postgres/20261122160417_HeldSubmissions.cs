using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LeadMagnets.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class HeldSubmissions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "HeldVisitJson",
                table: "Submissions",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Review",
                table: "Submissions",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ReviewedAt",
                table: "Submissions",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ReviewedBy",
                table: "Submissions",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "SpentProofs",
                columns: table => new
                {
                    Nonce = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ExpiresAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpentProofs", x => x.Nonce);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_WorkspaceId_Review_CreatedAt",
                table: "Submissions",
                columns: new[] { "WorkspaceId", "Review", "CreatedAt" },
                filter: "\"Review\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SpentProofs_ExpiresAt",
                table: "SpentProofs",
                column: "ExpiresAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SpentProofs");

            migrationBuilder.DropIndex(
                name: "IX_Submissions_WorkspaceId_Review_CreatedAt",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "HeldVisitJson",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "Review",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "ReviewedAt",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "ReviewedBy",
                table: "Submissions");
        }
    }
}
