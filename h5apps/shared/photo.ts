/** What is wrong with a photo of a paper, if anything: measured on the phone, before anyone waits for it. */
export type PhotoFault = "blurred" | "dark" | "bright" | "small";

const LONGEST = 2400;
const SAMPLE = 480;

/** Draws a photo upright and no larger than a reader needs; PDF files pass as they are. */
export async function prepare(file: Blob): Promise<{ blob: Blob; fault: PhotoFault | null }> {
  if (file.type === "application/pdf") return { blob: file, fault: null };
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
  const canvas = draw(bitmap, scale);
  const fault = judge(bitmap);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", 0.86));
  bitmap.close();
  if (!blob) throw new Error("canvas");
  return { blob, fault };
}

function draw(source: ImageBitmap, scale: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(source.width * scale);
  canvas.height = Math.round(source.height * scale);
  canvas.getContext("2d")?.drawImage(source, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function judge(bitmap: ImageBitmap): PhotoFault | null {
  if (Math.max(bitmap.width, bitmap.height) < 640) return "small";
  const canvas = draw(bitmap, SAMPLE / Math.max(bitmap.width, bitmap.height));
  const image = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height);
  return image ? judgePixels(image.data, image.width, image.height) : null;
}

/** Mean brightness, burnt-out share, and the variance of the Laplacian: flat means no edge is sharp, so no letter is. */
export function judgePixels(rgba: Uint8ClampedArray, width: number, height: number): PhotoFault | null {
  const grey = new Float32Array(width * height);
  let sum = 0;
  let burnt = 0;
  for (let i = 0; i < grey.length; i++) {
    const g = 0.299 * (rgba[4 * i] ?? 0) + 0.587 * (rgba[4 * i + 1] ?? 0) + 0.114 * (rgba[4 * i + 2] ?? 0);
    grey[i] = g;
    sum += g;
    if (g > 252) burnt++;
  }
  const mean = sum / grey.length;
  if (mean < 55) return "dark";
  if (burnt / grey.length > 0.6 && mean > 245) return "bright";
  let total = 0;
  let squares = 0;
  let count = 0;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const edge = 4 * grey[i]! - grey[i - 1]! - grey[i + 1]! - grey[i - width]! - grey[i + width]!;
      total += edge;
      squares += edge * edge;
      count++;
    }
  }
  const variance = squares / count - (total / count) ** 2;
  return variance < 40 ? "blurred" : null;
}
