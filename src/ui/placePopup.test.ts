import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placePopup, type Placement } from '@/ui/placePopup';

const view = { width: 400, height: 300 };
const below: Placement = { side: 'below', align: 'start' };

test.each([
  [
    'below its button',
    { left: 20, top: 20, width: 80, height: 30 },
    100,
    { left: 20, top: 54, maxHeight: 238 },
  ],
  [
    'above when only there is room',
    { left: 20, top: 250, width: 80, height: 30 },
    100,
    { left: 20, top: 146, maxHeight: 238 },
  ],
  [
    'below and cut when above is smaller',
    { left: 20, top: 60, width: 80, height: 30 },
    900,
    { left: 20, top: 94, maxHeight: 198 },
  ],
  [
    'pushed in from the right edge',
    { left: 390, top: 20, width: 8, height: 30 },
    100,
    { left: 272, top: 54, maxHeight: 238 },
  ],
])('a popup opens %s', (_, anchor, height, place) => {
  expect(placePopup(anchor, { width: 120, height }, view, below)).toEqual(place);
});

test('a popup that fits the viewport never leaves it', () => {
  const place = fc.record({ left: fc.nat(380), top: fc.nat(280), width: fc.nat(200), height: fc.nat(60) });
  const size = fc.record({ width: fc.nat(384), height: fc.nat(100) });
  const wish = fc.record({
    side: fc.constantFrom('below' as const, 'above' as const),
    align: fc.constantFrom('start' as const, 'center' as const, 'end' as const),
  });
  fc.assert(
    fc.property(place, size, wish, (anchor, popup, wished) => {
      const { left, top, maxHeight } = placePopup(anchor, popup, view, wished);
      expect(left).toBeGreaterThanOrEqual(8);
      expect(left + popup.width).toBeLessThanOrEqual(view.width - 8);
      expect(top).toBeGreaterThanOrEqual(8);
      expect(top + Math.min(popup.height, maxHeight)).toBeLessThanOrEqual(view.height - 8);
    }),
  );
});
