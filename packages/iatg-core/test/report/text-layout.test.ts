import { expect, it } from 'vitest';
import { english } from '../../src/report/messages/en.js';
import { printable } from '../../src/report/printable.js';
import { shownDown } from '../../src/report/shown-distance.js';
import { padEnd, padStart, tableRow, widthOf, wrapped, type Column } from '../../src/report/text-layout.js';

it('counts the columns that a terminal uses', () => {
  expect(['abc', 'é', 'e\u0301', '弾薬庫', '\u{1f4a3}', 'ａ', 'שלום', ''].map(widthOf)).toEqual([3, 1, 1, 6, 2, 2, 4, 0]);
  expect([padEnd('弾', 4), padStart('12', 4)]).toEqual(['弾  ', '  12']);
});

it('breaks a paragraph at words, and never within one', () => {
  expect(wrapped('one two three', 8, '> ', '  ')).toBe('> one\n  two\n  three\n');
  expect(wrapped('a averyveryverylongword b', 8)).toBe('a\naveryveryverylongword\nb\n');
});

it('breaks a writing without spaces by the columns it takes, and begins no line with what closes', () => {
  expect(wrapped('暴露点的距离不足，见下表', 12)).toBe('暴露点的距离\n不足，见下表\n');
  expect(wrapped('距离不足，见表', 8)).toBe('距离不\n足，见表\n');
  expect(wrapped('HD 1.1 要求 400 m （毫米级）', 12, '> ', '  ')).toBe('> HD 1.1 要\n  求 400 m\n  （毫米级）\n');
});

it('lets a cell that is too wide take the room of the next, and cuts nothing off', () => {
  const columns: Column[] = [
    { head: 'a', width: 3, align: 'start' },
    { head: 'b', width: 6, align: 'end' },
    { head: 'c', width: 3, align: 'end' },
  ];
  expect(tableRow(columns, ['x', '1', '2'])).toBe('x         1    2\n');
  expect(tableRow(columns, ['longer', '1', '2'])).toBe('longer    1    2\n');
  expect(tableRow(columns, ['much too long', '1', '2'])).toBe('much too long  1  2\n');
});

it('shows what would break a line or drive a terminal as an escape, and leaves the writing of any language alone', () => {
  expect(printable('a\r\nb\u001b[31m\u202e\u0085')).toBe('a\\u000d\\u000ab\\u001b[31m\\u202e\\u0085');
  expect(printable('Ünïcödé שלום 弾薬庫 \u{1f4a3}')).toBe('Ünïcödé שלום 弾薬庫 \u{1f4a3}');
});

it('shows an actual distance and a margin never greater than they are', () => {
  expect([440.38999, 0, 1234.5, -0.0004, -3.6169].map((value_m) => shownDown(value_m, english))).toEqual(['440.38', '0.00', '1,234.50', '-0.01', '-3.62']);
});
