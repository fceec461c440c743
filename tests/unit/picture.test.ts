import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawPicture, type Picture } from '../../src/lib/picture/draw.ts';
import { loadFaces, type Faces } from '../../src/lib/picture/faces.ts';
import { rowsOf } from '../../src/lib/picture/lettering.ts';
import { rasterOf } from '../../src/lib/picture/raster.ts';
import { SHEET } from '../../src/lib/picture/sheet.ts';
import { subjectOf } from '../../src/lib/picture/subject.ts';
import { sizeOf } from '../../src/lib/stage/label-box.ts';
import { plateOf } from '../../src/lib/stage/make-plate.ts';
import type { Plate } from '../../src/lib/stage/plate.ts';
import { story } from '../../src/lib/story/story.ts';

const SITE = 'https://example.org';

const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const inside = (svg: string, tag: string) =>
  unescaped(new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`).exec(svg)?.[1] ?? '');

const wordsOf = (svg: string, part: string) =>
  [...svg.matchAll(new RegExp(`data-part="${part}" data-words="([^"]*)"`, 'g'))].map((m) => unescaped(m[1]!)).join(' ');

const subject = (id: string) => {
  const found = subjectOf(id, (path) => SITE + path);
  if (!found) throw new Error(`There is no step "${id}".`);
  return found;
};

let faces: Faces;
const pictures = new Map<string, { picture: Picture; plate: Plate }>();

beforeAll(async () => {
  faces = await loadFaces();
  for (const { id, scene } of story.steps) {
    const { section } = subject(id);
    pictures.set(id, { picture: await drawPicture(subject(id)), plate: plateOf(id, scene, section.side) });
  }
}, 300_000);

/** Calls back for every step; what fails in there is told with the step's id. */
function eachPicture(check: (found: { id: string; picture: Picture; plate: Plate }) => void): void {
  expect(pictures.size).toBe(story.steps.length);
  for (const [id, found] of pictures) {
    try {
      check({ id, ...found });
    } catch (error) {
      throw new Error(`${id}: ${(error as Error).message}`, { cause: error });
    }
  }
}

describe('every picture', () => {
  it('says its title, the section, the day, whose account it is, and whose map', () => {
    eachPicture(({ id, picture, plate }) => {
      const { step, section } = subject(id);
      expect(wordsOf(picture.svg, 'title')).toBe(step.title);
      expect(wordsOf(picture.svg, 'kicker')).toBe(section.title);
      expect(wordsOf(picture.svg, 'credit')).toBe(plate.credit);
      expect(wordsOf(picture.svg, 'made')).toContain('Map: Natural Earth');
      expect(wordsOf(picture.svg, 'made')).toContain('CC BY 4.0. example.org/');
    });
  });

  it('says the same, and what it shows, to those who do not see it', () => {
    eachPicture(({ id, picture, plate }) => {
      expect(inside(picture.svg, 'title')).toBe(subject(id).step.title);
      expect(inside(picture.svg, 'desc')).toContain(plate.alt);
      expect(inside(picture.svg, 'desc')).toContain(plate.credit);
      expect(inside(picture.svg, 'desc')).toContain(subject(id).address);
    });
  });

  it('needs nothing but itself: outlines for words, colours written out, no link but its own address', () => {
    eachPicture(({ picture: { svg } }) => {
      expect(
        svg.match(/<text|<style|<script|<image|<foreignObject|<animate|class="|style="|var\(|vector-effect/)
      ).toBeNull();
      expect(svg.match(/NaN|undefined|Infinity/)).toBeNull();
      const links = [...svg.matchAll(/https?:[^"\s<]*/g)].map(([link]) => link);
      expect(links.filter((link) => !link.startsWith(SITE) && !link.startsWith('http://www.w3.org/'))).toEqual([]);
      const ids = new Set([...svg.matchAll(/ id="([^"]*)"/g)].map((m) => m[1]!));
      const targets = [...svg.matchAll(/(?:url\(|xlink:href=")#([^)"]+)/g)].map((m) => m[1]!);
      expect(targets.length).toBeGreaterThan(0);
      expect(targets.filter((target) => !ids.has(target))).toEqual([]);
    });
  });

  it('is well-formed, and its ids are its own', () => {
    eachPicture(({ id, picture: { svg } }) => {
      const open: string[] = [];
      for (const [, close, tag, empty] of svg.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
        if (close) expect(open.pop()).toBe(tag);
        else if (!empty) open.push(tag!);
      }
      expect(open).toEqual([]);
      const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map((m) => m[1]!);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((name) => !name.startsWith(`${id}-`))).toEqual([]);
    });
  });

  it('names every place that its step is about', () => {
    eachPicture(({ picture, plate }) => {
      const drawn = new Set([...picture.svg.matchAll(/data-words="([^"]*)"/g)].map((m) => unescaped(m[1]!)));
      const strong = plate.labels.filter(({ kind, weight }) => kind === 'place' && weight === 'strong');
      const wanted = strong.map(({ text, note }) => [text, note].filter(Boolean).join(' ').replaceAll('\n', ' '));
      expect(wanted.filter((words) => !drawn.has(words))).toEqual([]);
    });
  });

  it('sets no label wider or higher than the room that the placer gives it', () => {
    eachPicture(({ plate }) => {
      for (const label of plate.labels) {
        const rows = rowsOf(label, faces);
        const room = sizeOf(label);
        expect(Math.max(...rows.map(({ run }) => run.width)), label.text).toBeLessThanOrEqual(room.width + 1.5);
        const height = rows.reduce((sum, row) => sum + row.height, 0);
        expect(height, label.text).toBeCloseTo(room.height, 6);
      }
    });
  });
});

/** The chunks of a PNG, by type. */
function chunksOf(png: Buffer): Map<string, Buffer[]> {
  const chunks = new Map<string, Buffer[]>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.set(type, [...(chunks.get(type) ?? []), png.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  return chunks;
}

describe.each(['expected-in-kursk', 'treaty-of-1961'])('the PNG of %s', (id) => {
  it('is the whole sheet in many colours, is small, and carries its words', () => {
    const png = rasterOf(pictures.get(id)!.picture);
    const chunks = chunksOf(png);
    const header = chunks.get('IHDR')![0]!;
    expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([SHEET.width, SHEET.height]);
    const rows = inflateSync(Buffer.concat(chunks.get('IDAT')!));
    expect(rows.length).toBe((SHEET.width + 1) * SHEET.height);
    const counts = new Map<number, number>();
    for (const index of rows) counts.set(index, (counts.get(index) ?? 0) + 1);
    expect(counts.size).toBeGreaterThan(20);
    expect(Math.max(...counts.values())).toBeLessThan(0.8 * rows.length);
    expect(Math.max(...counts.keys())).toBeLessThan(chunks.get('PLTE')![0]!.length / 3);
    expect(png.length).toBeLessThan(400_000);
    const texts = chunks.get('iTXt')!.map((text) => text.toString('utf8'));
    expect(texts).toContain(`Title\0\0\0\0\0${subject(id).step.title}`);
    expect(texts.join('\n')).toContain(pictures.get(id)!.plate.credit);
  });
});

describe('the subject of a picture', () => {
  it('has an address only where the site has an origin', () => {
    expect(subjectOf('expected-in-kursk', (path) => path)).not.toHaveProperty('address');
    expect(subject('expected-in-kursk').address).toBe(`${SITE}/intelligence/#expected-in-kursk`);
    expect(subject(story.steps[0]!.id).address).toBe(`${SITE}/`);
  });

  it('is missing for an id that no step has', () => {
    expect(subjectOf('no-such-step', (path) => path)).toBeNull();
  });
});
