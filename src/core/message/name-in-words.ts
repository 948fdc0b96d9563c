/** A key in words: `customerName` → `customer name`. */
export function nameInWords(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}
