import type { Gated } from './gated.ts';
import { isScript, type JsxAttribute, type JsxElement } from './elements.ts';
import { unsafeScheme } from './urls.ts';

/** What is wrong with an attribute, worst first; each has its own rule. */
export type AttributeFault = 'event' | 'unsafe' | 'expression';

export interface FaultyAttribute {
  readonly element: JsxElement;
  readonly attribute: JsxAttribute;
  readonly name: string;
}

/** The attributes of a document that have a certain fault and no worse one. */
export function attributesWith(
  fault: AttributeFault,
  { elements }: Gated,
): readonly FaultyAttribute[] {
  return elements
    .filter((element) => !isScript(element))
    .flatMap((element) =>
      element.attributes
        .filter((attribute) => attributeFault(attribute) === fault)
        .map((attribute) => ({ element, attribute, name: nameOf(attribute) })),
    );
}

/** The worst fault of an attribute. */
export function attributeFault(attribute: JsxAttribute): AttributeFault | undefined {
  if (attribute.type === 'mdxJsxExpressionAttribute') return 'expression';
  if (/^on[a-z]/i.test(attribute.name)) return 'event';
  if (typeof attribute.value === 'object' && attribute.value !== null) return 'expression';
  return isAddress(attribute.name) && unsafeScheme(attribute.value ?? '') !== undefined
    ? 'unsafe'
    : undefined;
}

function isAddress(name: string): boolean {
  return /^(?:xlink:)?(?:href|src|srcset|action|formaction|poster|cite|data|background)$/i.test(
    name,
  );
}

function nameOf(attribute: JsxAttribute): string {
  return attribute.type === 'mdxJsxAttribute' ? attribute.name : `{${attribute.value}}`;
}
