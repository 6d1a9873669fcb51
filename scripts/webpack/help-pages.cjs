// The planner's pages of docs/ as plain HTML beside the add-in, for Help on the ribbon and for a function's help in Excel. It knows the Markdown of those
// pages: headings, paragraphs, lists, tables, code, links, pictures, bold, italics. A page that uses more would show it as text.

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Links between the pages lead to the HTML pages. */
const address = (target) => (/^https?:/.test(target) ? target : target.replace(/\.md(?=#|$)/, '.html'));

/** Words within a line; what stands in code is left alone. */
function inline(text) {
  return text
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith('`') && part.length > 1
        ? `<code>${escape(part.slice(1, -1).replaceAll('\\|', '|'))}</code>`
        : escape(part.replaceAll('\\|', '|'))
            .replace(/!\[([^\]]*)\]\(([^)\s]+)\)/g, (_, words, target) => `<img src="${address(target)}" alt="${words}">`)
            .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, words, target) => `<a href="${address(target)}">${words}</a>`)
            .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
            .replace(/\*([^*]+)\*/g, '<em>$1</em>')
            .replace(/(^|[\s(])(https:\/\/[^\s<)]+[^\s<).,;:])/g, '$1<a href="$2">$2</a>'),
    )
    .join('');
}

const cellsOf = (line) =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

function table(lines) {
  const [head, , ...rows] = lines;
  const row = (line, tag) =>
    `<tr>${cellsOf(line)
      .map((cell) => `<${tag}>${inline(cell)}</${tag}>`)
      .join('')}</tr>`;
  const header = cellsOf(head).some((cell) => cell !== '') ? `<thead>${row(head, 'th')}</thead>` : '';
  return `<div class="wide"><table>${header}<tbody>${rows.map((line) => row(line, 'td')).join('')}</tbody></table></div>`;
}

function list(lines, ordered) {
  const items = [];
  for (const line of lines) {
    if (/^(-|\d+\.) /.test(line)) items.push(line.replace(/^(-|\d+\.) /, ''));
    else items[items.length - 1] += ` ${line.trim()}`;
  }
  const tag = ordered ? 'ol' : 'ul';
  return `<${tag}>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`;
}

/** A block of lines without an empty one between them. */
function block(text) {
  const lines = text.split('\n');
  const heading = /^(#{1,4}) (.+)$/.exec(lines[0]);
  if (heading) {
    const level = heading[1].length;
    const rest = lines.slice(1).join('\n').trim();
    return `<h${level}>${inline(heading[2])}</h${level}>${rest === '' ? '' : block(rest)}`;
  }
  if (lines[0].startsWith('|')) return table(lines);
  if (/^- /.test(lines[0])) return list(lines, false);
  if (/^\d+\. /.test(lines[0])) return list(lines, true);
  return `<p>${inline(lines.join(' '))}</p>`;
}

/** The body of a page. */
function body(markdown) {
  return markdown
    .replaceAll('\r\n', '\n')
    .split(/^```\w*\n([\s\S]*?)^```$/m)
    .map((part, index) =>
      index % 2 === 1
        ? `<pre><code>${escape(part)}</code></pre>`
        : part
            .split(/\n\s*\n/)
            .map((text) => text.replace(/^\n+|\n+$/g, ''))
            .filter((text) => text.trim() !== '')
            .map(block)
            .join('\n'),
    )
    .join('\n');
}

/**
 * A Markdown page as an HTML page.
 * @param {string} markdown
 * @param {{ language: string, styles: string }} page styles: the address of the style sheet as seen from the page
 */
function helpPage(markdown, { language, styles }) {
  const title = /^# (.+)$/m.exec(markdown)?.[1].replace(/[`*]/g, '') ?? 'Jalon';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)} – Jalon</title>
<link rel="stylesheet" href="${styles}">
</head>
<body><main>
${body(markdown)}
</main></body>
</html>
`;
}

module.exports = { helpPage };
