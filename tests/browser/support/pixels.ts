import type { Page } from '@playwright/test';

/** How two pictures of one size differ. */
interface Difference {
  /** The share of pixels, from 0 to 1, whose most different channel differs by more than the limit. */
  readonly share: number;
  /** The size of both pictures, `WxH`; null where the sizes differ. */
  readonly size: string | null;
}

/** Compares two PNG pictures; the page decodes them and is otherwise left as it is. `limit`: from 0 to 255. */
export function difference(page: Page, a: Buffer, b: Buffer, limit: number): Promise<Difference> {
  return page.evaluate(
    async ([one, other, most]) => {
      const pixels = async (png: string) => {
        const bytes = Uint8Array.from(atob(png), (c) => c.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const [left, right] = [await pixels(one), await pixels(other)];
      if (left.width !== right.width || left.height !== right.height) return { share: 1, size: null };
      let different = 0;
      for (let i = 0; i < left.data.length; i += 4) {
        const channel = (k: number) => Math.abs(left.data[i + k]! - right.data[i + k]!);
        if (Math.max(channel(0), channel(1), channel(2)) > most) different += 1;
      }
      return { share: different / (left.data.length / 4), size: `${left.width}x${left.height}` };
    },
    [a.toString('base64'), b.toString('base64'), limit] as const
  );
}

/** The colours of a PNG picture that cover at least a share of it, each rounded to 4 bits a channel. */
export function colours(page: Page, png: Buffer, share: number): Promise<readonly string[]> {
  return page.evaluate(
    async ([picture, least]) => {
      const bytes = Uint8Array.from(atob(picture), (c) => c.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      const counts = new Map<string, number>();
      for (let i = 0; i < data.length; i += 4) {
        const colour = [0, 1, 2].map((k) => (data[i + k]! >> 4).toString(16)).join('');
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return [...counts].filter(([, n]) => n / (data.length / 4) >= least).map(([colour]) => colour);
    },
    [png.toString('base64'), share] as const
  );
}
