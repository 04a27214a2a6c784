const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\u00A0": "&#160;" };
const escape = (text: string) => text.replace(/[&<>"\u00A0]/g, (character) => ESCAPES[character]);

/**
 * Writes an SVG element as text that is well-formed XML and also valid inside HTML. Browsers and linkedom write
 * attributes in different orders; this one sorts them and gives the same bytes for both.
 */
export function serialize(node: Node, root = true): string {
  if (node.nodeType === 3) return escape(node.nodeValue ?? "");
  if (node.nodeType !== 1) return "";
  const element = node as Element;
  const name = element.localName;
  let open = `<${name}`;
  if (root) open += ' xmlns="http://www.w3.org/2000/svg"';
  const attributes = Array.from(element.attributes).filter(({ name: key }) => key !== "xmlns");
  for (const { name: key, value } of attributes.sort((a, b) => (a.name < b.name ? -1 : 1)))
    open += ` ${key}="${escape(value)}"`;
  const inner = Array.from(element.childNodes, (child) => serialize(child, false)).join("");
  return inner === "" ? `${open}/>` : `${open}>${inner}</${name}>`;
}
