const failed: Record<string, string> = {};

/**
 * Every `import()` of the player, by the build (build/import-again.mjs): a module that failed once fails for the life of the page under the same
 * address in browsers before 2026, so that the next attempt takes another one. One that does not come in 20 seconds counts as failed.
 */
export async function importAgain(url: string): Promise<unknown> {
  try {
    return await Promise.race([import(url + (failed[url] ?? "")), new Promise((_, late) => setTimeout(late, 20000))]);
  } catch (failure) {
    failed[url] = `?${Date.now()}`;
    throw failure;
  }
}
