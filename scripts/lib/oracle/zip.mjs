import { Buffer } from "node:buffer";

/** An archive of files as they are, without compression: `{ "path": "text" }`. Enough for a workbook. */
export function zip(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const name = Buffer.from(path);
    const body = Buffer.from(text);
    const about = fields([20, 2], [0x0800, 2], [0, 2], [0, 2], [33, 2], [crc32(body), 4], [body.length, 4], [body.length, 4], [name.length, 2], [0, 2]);
    directory.push(Buffer.concat([fields([0x02014b50, 4], [20, 2]), about, fields([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), name]));
    parts.push(fields([0x04034b50, 4]), about, name, body);
    offset += 4 + about.length + name.length + body.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = fields([0x06054b50, 4], [0, 2], [0, 2], [directory.length, 2], [directory.length, 2], [size, 4], [offset, 4], [0, 2]);
  return Buffer.concat([...parts, ...directory, end]);
}

/** Numbers as an archive writes them: the lowest byte first. */
function fields(...values) {
  return Buffer.concat(values.map(([value, length]) => {
    const bytes = Buffer.alloc(length);
    bytes.writeUIntLE(value, 0, length);
    return bytes;
  }));
}

const table = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = table[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
