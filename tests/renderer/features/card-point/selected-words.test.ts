import { describe, expect, it } from 'vitest';
import { selectedPoint } from '../../../../renderer/features/card-point/selected-words.ts';

const TEXT = 'However, the bus stops at six,\n and nobody has told  the drivers why.';
const select = (part: string) => selectedPoint(TEXT, TEXT.indexOf(part), TEXT.indexOf(part) + part.length);

describe('selected words', () => {
  it('become whole words, without the marks and spaces around them', () => {
    expect(select('us stops at si')).toEqual({ ok: true, point: 'bus stops at six' });
    expect(select(' the bus stops at six,\n')).toEqual({ ok: true, point: 'the bus stops at six' });
    expect(select('told  the drivers why.')).toEqual({ ok: true, point: 'told the drivers why' });
  });

  it('are words of Chinese and right-to-left sentences too', () => {
    const chinese = '公交车六点停运，没有人知道原因。';
    const found = selectedPoint(chinese, 0, 3);
    expect(found).toMatchObject({ ok: true });
    expect(found.ok && chinese.startsWith(found.point) && found.point.length < 8).toBe(true);
    const arabic = 'الحافلة تتوقف عند السادسة';
    expect(selectedPoint(arabic, 2, 10)).toEqual({ ok: true, point: 'الحافلة تتوقف' });
  });

  it('nothing selected, a mark alone, or half a page is answered', () => {
    expect(selectedPoint(TEXT, 5, 5)).toEqual({ ok: false, reason: 'nothing' });
    expect(selectedPoint(TEXT, 7, 8)).toEqual({ ok: false, reason: 'nothing' });
    const long = 'word '.repeat(60);
    expect(selectedPoint(long, 0, long.length)).toEqual({ ok: false, reason: 'tooLong' });
  });
});
