/**
 * The size of a PNG picture in pixels, as its header has it.
 * @throws Error for anything else than PNG
 */
export function pngSize(bytes: Uint8Array): { width: number; height: number } {
  const data = Buffer.from(bytes);
  if (data.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') throw new Error('No PNG.');
  return { width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
}
