import type { Link } from './links.ts';

/** A page that leads on to another at once, with and without JavaScript. */
export function redirectHtml({ label, href }: Link): string {
  const [title, address] = [escaped(label), escaped(href)];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta http-equiv="refresh" content="0;url=${address}">
<link rel="canonical" href="${address}">
<link rel="icon" href="/favicon.svg">
</head>
<body><main><h1><a href="${address}">${title}</a></h1></main></body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
