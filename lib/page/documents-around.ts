/** A document and those of the same site that frame it: the keyboard may be in any of them. */
export function documentsAround(document: Document): Document[] {
  const frame = document.defaultView?.frameElement;
  return [document, ...(frame ? documentsAround(frame.ownerDocument) : [])];
}
