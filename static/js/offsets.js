// Offsets: the server counts Unicode code points of the article's text, the browser UTF-16 units of what it shows.
// This is the one place where they meet. Each line of the galley says in data-start where it begins.

const lineOf = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest("#galley [data-start]");

// The code point of the text at a place of the galley; null for a place that is not in the text.
export function codePointAt(node, offset) {
  const line = lineOf(node);
  if (!line) return null;
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(node, offset);
  return Number(line.dataset.start) + [...before.toString()].length;
}

// The code points { start, end } of a range of the galley; null when it is empty or leaves the text.
export function codePointsOf(range) {
  const start = codePointAt(range.startContainer, range.startOffset);
  const end = codePointAt(range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}
