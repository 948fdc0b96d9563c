/** What we use of dmn-moddle, which has no types of its own. */
declare module 'dmn-moddle' {
  /** An element of a DMN file: its properties by name. */
  export type DmnElement = { readonly $type: string } & Readonly<Record<string, unknown>>;

  export function DmnModdle(): {
    create(type: string, properties?: Readonly<Record<string, unknown>>): DmnElement;
    toXML(
      element: DmnElement,
      options?: { readonly format?: boolean },
    ): Promise<{ readonly xml: string }>;
    fromXML(xml: string): Promise<{
      readonly rootElement: DmnElement;
      readonly warnings: readonly { readonly message: string }[];
    }>;
  };
}
