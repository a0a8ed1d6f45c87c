const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The code of RFC 6238 (SHA-1, 6 digits, 30 s) for a demonstration account's secret. */
export async function totp(secret: string, now = Date.now()): Promise<string> {
  const bits = [...secret.replace(/=+$/, "").toUpperCase()].map((c) => BASE32.indexOf(c).toString(2).padStart(5, "0")).join("");
  const bytes = new Uint8Array(Math.floor(bits.length / 8)).map((_, n) => parseInt(bits.slice(8 * n, 8 * n + 8), 2));
  const counter = new DataView(new ArrayBuffer(8));
  counter.setUint32(4, Math.floor(now / 30_000));
  const key = await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-1" }, false, ["sign"]);
  const mac = new DataView(await crypto.subtle.sign("HMAC", key, counter.buffer));
  const offset = mac.getUint8(19) & 15;
  return String((mac.getUint32(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
