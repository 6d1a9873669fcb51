// The product's drawings, as SVG text for a size in pixels. Edges of bars and bands fall on whole pixels at every size, so that each size is drawn for
// itself and none is a blurred copy of another. A jalon is a surveyor's ranging pole, red and white; here it stands as the milestone on a bar of a Gantt.

/** Between the sheets' accent and a lighter one, so that it keeps 3:1 on a white ribbon and on a dark one. */
const BLUE = '#187FC4';
const SKY = '#56B4E9';
const RED = '#D55E00';
const WHITE = '#FFFFFF';
const EDGE = '#595959';

const rect = (x, y, width, height, fill, radius = 0) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"${radius > 0 ? ` rx="${radius}"` : ''}/>`;

const svg = (width, height, content) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`;

/** A banded pole with a pointed foot at `tip`; `line` is the width of its edge. */
function pole(left, top, width, tip, bands, line) {
  const point = Math.ceil(width * 0.8);
  const foot = tip - point;
  const right = left + width;
  const outline = `M${left} ${top}H${right}V${foot}L${left + width / 2} ${tip}L${left} ${foot}Z`;
  const stripes = Array.from({ length: bands }, (_, band) => {
    const from = top + line + Math.round(((foot - top - line) * band) / bands);
    const to = top + line + Math.round(((foot - top - line) * (band + 1)) / bands);
    return rect(left + line, from, width - 2 * line, to - from, band % 2 === 0 ? RED : WHITE);
  });
  return `<path d="${outline}" fill="${EDGE}"/>${stripes.join('')}`;
}

/** The product's sign: bars of a Gantt, the pole standing among them. */
export function jalon(size) {
  const at = (share) => Math.round(size * share);
  const bar = Math.max(3, at(0.17));
  const gap = Math.max(1, at(0.06));
  const round = Math.floor(bar / 4);
  const width = Math.max(5, at(0.17) | 1);
  // Below 24 pixels two bars are all that can be told apart.
  const small = size < 24;
  const left = at(small ? 0.52 : 0.47);
  const top = at(0.02);
  const first = at(0.18);
  const second = first + bar + gap;
  const edge = at(0.03);
  return svg(
    size,
    size,
    rect(edge, first, left - edge - Math.max(1, at(0.03)), bar, SKY, round) +
      rect(at(0.2), second, small ? size - edge - at(0.2) : at(0.66), bar, BLUE, round) +
      (small
        ? ''
        : rect(
            left + width + Math.max(1, at(0.03)),
            second + bar + gap,
            size - edge - left - width - Math.max(1, at(0.03)),
            bar,
            SKY,
            round,
          )) +
      pole(left, top, width, size - top, size >= 24 ? 5 : 3, size >= 64 ? 2 : 1),
  );
}

/** A plan that is made anew: an arrow that comes round, two bars inside. */
export function regenerate(size) {
  const c = size / 2;
  const stroke = Math.max(2, Math.round(size * 0.1));
  const r = size / 2 - stroke / 2 - size * 0.06;
  const angle = (degrees) =>
    [c + r * Math.cos((degrees * Math.PI) / 180), c + r * Math.sin((degrees * Math.PI) / 180)].map((n) => n.toFixed(2));
  const head = size * 0.19;
  const [x, y] = angle(-52).map(Number);
  const bar = Math.max(2, Math.round(size * 0.12));
  const at = (share) => Math.round(size * share);
  return svg(
    size,
    size,
    `<path d="M${angle(-5).join(' ')}A${r} ${r} 0 1 1 ${angle(-58).join(' ')}" fill="none" stroke="${BLUE}" stroke-width="${stroke}"/>` +
      `<path d="M${(x + head * 0.95).toFixed(2)} ${(y + head * 0.75).toFixed(2)}L${(x - head * 0.55).toFixed(2)} ${(y + head * 0.75).toFixed(2)}L${(x + head * 0.95).toFixed(2)} ${(y - head * 0.95).toFixed(2)}Z" fill="${BLUE}"/>` +
      rect(at(0.28), at(0.36), at(0.28), bar, SKY) +
      rect(at(0.4), at(0.36) + bar + Math.max(1, at(0.07)), at(0.3), bar, RED),
  );
}

/** A workshop: a saw-tooth roof, a gate. */
export function sample(size) {
  const at = (share) => Math.round(size * share);
  const [left, right, floor, eaves, ridge] = [at(0.06), size - at(0.06), size - at(0.08), at(0.5), at(0.2)];
  const third = (right - left) / 3;
  const teeth = [0, 1, 2].map((tooth) => `L${left + third * tooth} ${ridge}L${(left + third * (tooth + 1)).toFixed(2)} ${eaves}`).join('');
  const gate = Math.max(4, at(0.26));
  const window = Math.max(2, at(0.12));
  return svg(
    size,
    size,
    `<path d="M${left} ${floor}${teeth}L${right} ${floor}Z" fill="${BLUE}"/>` +
      rect(right - at(0.1) - gate, floor - gate, gate, gate, RED) +
      rect(left + at(0.12), floor - gate, window, window, WHITE) +
      (size >= 24 ? rect(left + at(0.12) + window + Math.max(2, at(0.06)), floor - gate, window, window, WHITE) : ''),
  );
}

/** A question mark in a disc. */
export function help(size) {
  const u = size / 16;
  return svg(
    size,
    size,
    `<circle cx="${size / 2}" cy="${size / 2}" r="${size * 0.46}" fill="${BLUE}"/>` +
      `<g transform="scale(${u})" fill="none" stroke="${WHITE}" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round">` +
      `<path d="M5.8 6.2C5.8 4.9 6.8 4.1 8 4.1s2.2.8 2.2 2c0 1.7-2.2 1.7-2.2 3.4"/></g><circle cx="${size / 2}" cy="${11.9 * u}" r="${1.05 * u}" fill="${WHITE}"/>`,
  );
}

/** The name beside the sign, for the top of the README; `ink` is the colour of the letters, drawn as paths so that no font is needed. */
export function wordmark(ink) {
  const sign = jalon(80).replace(/^<svg[^>]*>|<\/svg>$/g, '');
  const letters = [
    'M12 44C15 50 19 53 24 53C33 53 38 47 38 38V0',
    'M86 22V53M86 37.5A16 16 0 1 1 54 37.5A16 16 0 1 1 86 37.5',
    'M104 -4V53',
    'M122 37.5A16 16 0 1 1 154 37.5A16 16 0 1 1 122 37.5',
    'M172 53V22M172 36C172 27 178 22 186 22C195 22 199 28 199 36V53',
  ];
  const strokes = letters.map((d) => `<path d="${d}"/>`).join('');
  return svg(
    330,
    96,
    `<g transform="translate(8 8)">${sign}</g><g transform="translate(108 26)" fill="none" stroke="${ink}" stroke-width="8" stroke-linecap="round" stroke-linejoin="round">${strokes}</g>`,
  );
}
