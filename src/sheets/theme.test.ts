import { LOOKS, ALERT_RULE, NEGATIVE_RULE, QUIET_RULE, WARNING_RULE } from './theme';

/** Contrast of two colours. Source: WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string): number => {
    const [red, green, blue] = [0, 2, 4]
      .map((index) => parseInt(hex.slice(index, index + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('the theme', () => {
  it.each(Object.entries(LOOKS))('gives the text of %s a contrast of at least 4.5 on its fill', (_style, look) => {
    expect(contrast(look.color ?? '000000', look.fill ?? 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries({ ALERT_RULE, WARNING_RULE, NEGATIVE_RULE, QUIET_RULE }))('gives %s the same contrast', (_name, rule) => {
    expect(contrast(rule.color ?? '000000', rule.fill ?? 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
  });

  it('takes the states from the Okabe-Ito set', () => {
    const fills = ['statePlanned', 'stateSetup', 'stateCritical', 'stateLate', 'stateDone', 'stateFixed', 'stateClosed'] as const;
    expect(fills.map((style) => LOOKS[style].fill)).toEqual(['0072B2', '56B4E9', 'E69F00', 'D55E00', '009E73', '595959', 'F2F2F2']);
  });
});
