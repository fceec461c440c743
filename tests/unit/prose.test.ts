import { describe, expect, it } from 'vitest';
import { renderParagraphs, renderProse, type ProseContext } from '../../src/lib/story/prose-html.ts';
import { parseProse, plainText, ProseError, type Tokens } from '../../src/lib/story/prose.ts';
import { countWords, sentencesOf } from '../../src/lib/story/sentences.ts';

const only = (text: string): Tokens => {
  const paragraphs = parseProse(text);
  expect(paragraphs).toHaveLength(1);
  return paragraphs[0]!;
};

const ctx: ProseContext = {
  base: '/graphics/kursk',
  sourceLabel: (id) => (id === 'evil' ? '"><script>' : 'Yonhap, 18 October 2024'),
  sourceNumber: (id) => (id === 'yonhap' ? 1 : 2),
  statusOf: (id) => (id === 'later' ? null : 'alleged'),
  laterOf: (id) => (id === 'later' ? { status: 'confirmed', day: '2025-04-28' } : null)
};

describe('parseProse', () => {
  it('reads every kind of markup', () => {
    expect(only('Seoul *did* say [so]{the-claim}.[^yonhap, ap-2024] See [more](#a-step) or [all](/claims/).')).toEqual([
      { kind: 'text', text: 'Seoul ' },
      { kind: 'emphasis', tokens: [{ kind: 'text', text: 'did' }] },
      { kind: 'text', text: ' say ' },
      { kind: 'claim', id: 'the-claim', tokens: [{ kind: 'text', text: 'so' }] },
      { kind: 'text', text: '.' },
      { kind: 'cite', sources: ['yonhap', 'ap-2024'] },
      { kind: 'text', text: ' See ' },
      { kind: 'link', href: '#a-step', tokens: [{ kind: 'text', text: 'more' }] },
      { kind: 'text', text: ' or ' },
      { kind: 'link', href: '/claims/', tokens: [{ kind: 'text', text: 'all' }] },
      { kind: 'text', text: '.' }
    ]);
  });

  it('lets emphasis and marks stand in each other', () => {
    expect(only('[a *great* many]{c}')).toEqual([
      {
        kind: 'claim',
        id: 'c',
        tokens: [
          { kind: 'text', text: 'a ' },
          { kind: 'emphasis', tokens: [{ kind: 'text', text: 'great' }] },
          { kind: 'text', text: ' many' }
        ]
      }
    ]);
    expect(plainText(only('*see [this](#x)*'))).toBe('see this');
  });

  it('parts paragraphs at empty lines and gathers blanks', () => {
    const paragraphs = parseProse('\n  One\n  line.\n  \n\n  Two.  \n');
    expect(paragraphs.map(plainText)).toEqual(['One line.', 'Two.']);
    expect(parseProse('  \n\n ')).toEqual([]);
  });

  it('keeps a citation against its words, and joins citations in a row', () => {
    expect(only('It fell. [^a] [^b, a] Then rain.')).toEqual([
      { kind: 'text', text: 'It fell.' },
      { kind: 'cite', sources: ['a', 'b'] },
      { kind: 'text', text: ' Then rain.' }
    ]);
  });

  it.each([
    ['a [word{claim}', 'closes or opens nothing', 7],
    ['a [word', 'not closed', 2],
    ['a [word]{claim', 'not closed', 8],
    ['a [word](#step', 'not closed', 8],
    ['a [^source', 'not closed', 3],
    ['a *word', 'emphasis is not closed', 2],
    ['a [word](', 'not closed', 8],
    ['a [word]()', 'the link is empty', 2],
    ['a [word]{}', 'no id', 2],
    ['a [](#step)', 'nothing between', 2],
    ['a [ ]{claim}', 'nothing between', 2],
    ['a [word] here', 'unknown markup', 2],
    ['a **word**', 'unknown markup **', 2],
    ['a <b>word</b>', 'no HTML', 2],
    ['a `word`', 'no HTML and no code', 2],
    ['a word] here', 'closes or opens nothing', 6],
    ['a {word}', 'closes or opens nothing', 2],
    ['a [^]', 'names no source', 2],
    ['a [^one,]', 'names no source', 2],
    ['a [^Not An Id]', 'not a source', 2],
    ['a [word]{Not An Id}', 'not a claim', 2],
    ['[^one] before', 'after what it carries', 0],
    ['a [w [^one]]{c}', 'citation inside', 5],
    ['a [w [v]{d}]{c}', 'inside another', 5],
    ['a [w](https://example.org/)', 'does not lead', 2],
    ['a [w](//example.org/)', 'does not lead', 2],
    ['a [w](javascript:alert)', 'does not lead', 2],
    ['a [w](relative/)', 'does not lead', 2]
  ])('refuses %j and says where', (text, problem, position) => {
    let error: unknown;
    try {
      parseProse(text);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ProseError);
    expect((error as ProseError).message).toContain(problem);
    expect((error as ProseError).message).toContain(`at character ${position} `);
    expect((error as ProseError).position).toBe(position);
  });

  it('counts positions from the start of the prose, not of the paragraph', () => {
    expect(() => parseProse('Fine.\n\nNot [fine')).toThrow(/at character 11 /);
  });

  it('does not let markup run over the end of a paragraph', () => {
    expect(() => parseProse('Not *fine\n\nat* all')).toThrow(/emphasis is not closed/);
  });
});

describe('plainText and countWords', () => {
  it('counts what a reader sees', () => {
    const tokens = only('Some 1,500 soldiers – a [first wave]{first-wave-size} –\n*sailed*.[^a, b]');
    expect(plainText(tokens)).toBe('Some 1,500 soldiers – a first wave – sailed.');
    expect(countWords(tokens)).toBe(7);
  });

  it('counts a hyphenated word as one', () => {
    expect(countWords(only('a long-range missile'))).toBe(3);
  });
});

describe('sentencesOf', () => {
  const cut = (text: string) => sentencesOf(only(text)).map(plainText);

  it('cuts at full stops, question marks and closing quotation marks', () => {
    expect(cut('One came. Did two? “Yes.” Three…  4 went! Done')).toEqual([
      'One came.',
      'Did two?',
      '“Yes.”',
      'Three…',
      '4 went!',
      'Done'
    ]);
  });

  it.each([
    'The U.S. Army counted 2.5 tonnes in No. 5 depot, e.g. Rajin.',
    'Gen. Kim Yong Bok met J. A. Smith and Dr. No at the U.N. Security Council.',
    'It left in Oct. 2024 with approx. 3,000 men.'
  ])('does not cut %j', (text) => {
    expect(cut(text)).toEqual([text]);
  });

  it('cuts after an abbreviation where a new sentence clearly begins', () => {
    expect(cut('He went to the U.S. The talks failed.')).toEqual(['He went to the U.S.', 'The talks failed.']);
    expect(cut('They told the U.S.[^a] Washington waited.')).toEqual(['They told the U.S.', 'Washington waited.']);
    expect(cut('He said no. Then he left.')).toEqual(['He said no.', 'Then he left.']);
    expect(cut('They left on the 21st. Nobody knew.')).toEqual(['They left on the 21st.', 'Nobody knew.']);
  });

  it('gives a citation after a full stop to the sentence before it', () => {
    const [first, second, third] = sentencesOf(only('It fell.[^a] It rose [^b] again. It lay. [^c]'));
    expect(first).toEqual([
      { kind: 'text', text: 'It fell.' },
      { kind: 'cite', sources: ['a'] }
    ]);
    expect(second).toEqual([
      { kind: 'text', text: 'It rose' },
      { kind: 'cite', sources: ['b'] },
      { kind: 'text', text: ' again.' }
    ]);
    expect(third?.at(-1)).toEqual({ kind: 'cite', sources: ['c'] });
  });

  it('cuts through a claim that holds two sentences', () => {
    const sentences = sentencesOf(only('[He came. He went.]{c}[^a] Who?'));
    expect(sentences).toEqual([
      [{ kind: 'claim', id: 'c', tokens: [{ kind: 'text', text: 'He came.' }] }],
      [
        { kind: 'claim', id: 'c', tokens: [{ kind: 'text', text: 'He went.' }] },
        { kind: 'cite', sources: ['a'] }
      ],
      [{ kind: 'text', text: 'Who?' }]
    ]);
  });
});

describe('renderProse', () => {
  it('writes citations as numbered links with a spoken name', () => {
    expect(renderProse(only('It fell.[^yonhap, ap]'), ctx)).toBe(
      'It fell.<span class="cites">' +
        '<a class="cite" data-cite="yonhap" href="/graphics/kursk/sources/#yonhap" aria-label="1: Yonhap, 18 October 2024">1</a> ' +
        '<a class="cite" data-cite="ap" href="/graphics/kursk/sources/#ap" aria-label="2: Yonhap, 18 October 2024">2</a>' +
        '</span>'
    );
  });

  it('writes a claim with its status in words, beside its sign', () => {
    expect(renderProse(only('[they *came*]{now}'), ctx)).toBe(
      '<a class="claim" data-claim="now" data-status="alleged" href="/graphics/kursk/claims/now/">' +
        '<span class="claim-words">they <em>came</em></span> ' +
        '<span class="claim-mark"><svg class="glyph" aria-hidden="true"><use href="#glyph-alleged"/></svg>' +
        '<span class="claim-status">alleged</span></span></a>'
    );
  });

  it('says of a claim nobody has made yet that it is not yet claimed', () => {
    const html = renderProse(only('[they came]{later}'), ctx);
    expect(html).toContain('data-status="not-yet"');
    expect(html).toContain('#glyph-not-yet');
    expect(html).toContain('>not yet claimed<');
  });

  it('says how a claim stood on the later day that its step shows', () => {
    const html = renderProse(only('[they came]{later}'), ctx);
    expect(html).toContain('data-later="2025-04-28"');
    expect(html).toContain('<span class="claim-later">, later confirmed</span>');
  });

  it('puts the base path before links to pages, not before links to steps', () => {
    expect(renderProse(only('[a](/about/) [b](#step)'), ctx)).toBe(
      '<a href="/graphics/kursk/about/">a</a> <a href="#step">b</a>'
    );
  });

  it('escapes everything that could be HTML', () => {
    expect(renderProse(only('2 < 3 & "R&D" \'x\' >'), ctx)).toBe("2 &lt; 3 &amp; &quot;R&amp;D&quot; 'x' &gt;");
    expect(renderProse(only('x[^evil]'), ctx)).toContain('aria-label="2: &quot;&gt;&lt;script&gt;"');
    expect(renderProse([{ kind: 'link', href: '/"><img src=x>', tokens: [] }], ctx)).not.toContain('<img');
    expect(renderProse([{ kind: 'claim', id: '"><img>', tokens: [] }], ctx)).not.toContain('<img');
    expect(renderProse([{ kind: 'cite', sources: ['"><img>'] }], ctx)).not.toContain('<img');
  });

  it('writes each paragraph in its own element', () => {
    expect(renderParagraphs(parseProse('One.\n\nTwo.'), ctx)).toBe('<p>One.</p><p>Two.</p>');
  });
});
