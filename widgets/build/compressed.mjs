import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** The two forms in which a file is kept beside itself, so that the server never compresses while somebody waits. */
export function compressed(bytes) {
  const br = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  return { br, gz: gzipSync(bytes, { level: 9 }) };
}
