import type { Mount } from "./mount";

/**
 * Fetches the player. A modulepreload link carries the integrity hash and the nonce, and is no Trusted Types sink as a script's
 * address is; import() then takes the checked module. Browsers without modulepreload import it unchecked.
 */
export async function importPlayer(script: URL, nonce: string): Promise<Mount> {
  const url = new URL(PLAYER_PATH, script).href + (attempts > 0 ? `?again=${attempts}` : "");
  if (!document.querySelector(`link[href="${url}"]`)) document.head.append(preload(url, nonce));
  try {
    const { mount } = (await import(url)) as { mount: Mount };
    return mount;
  } catch (failure) {
    // A module that failed once fails for the life of the page under the same address.
    attempts++;
    throw failure;
  }
}

let attempts = 0;

function preload(url: string, nonce: string): HTMLLinkElement {
  const link = document.createElement("link");
  link.rel = "modulepreload";
  link.integrity = PLAYER_INTEGRITY;
  link.crossOrigin = "anonymous";
  if (nonce) link.nonce = nonce;
  link.href = url;
  return link;
}
