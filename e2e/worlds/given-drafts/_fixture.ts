import { EditorPage } from "../../pages/editorPage";
import type { Magnet } from "../../support/api";
import { test as base } from "../../support/test";

export { expect } from "../../support/test";

interface World {
  /** A draft of a quiz of six steps. */
  quiz: Magnet;
  /** The editor, open on the quiz. */
  editor: EditorPage;
  /** Another tab of the same person on the same draft. */
  another(): Promise<EditorPage>;
}

/** The world: somebody designs a magnet that nobody has seen yet. */
export const test = base.extend<World>({
  quiz: async ({ product: { api } }, use) => use(await api.create("pm-style")),

  editor: async ({ admin, quiz }, use) => {
    await admin.setViewportSize({ width: 1440, height: 900 });
    const editor = new EditorPage(admin);
    await editor.open(quiz.id);
    await use(editor);
  },

  another: async ({ editor, quiz }, use) => use(async () => {
    const page = await editor.page.context().newPage();
    await page.setViewportSize({ width: 1440, height: 900 });
    const other = new EditorPage(page);
    await other.open(quiz.id);
    return other;
  }),
});
