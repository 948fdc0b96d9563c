import type { APIRoute } from 'astro';
import { matrixEntries } from '../../../astro/entries.ts';
import type { MatrixEntry } from '../../../core/corpus/entries.ts';
import { matrixDmn } from '../../../exporters/dmn/dmn.ts';

interface Props {
  entry: MatrixEntry;
}

export function getStaticPaths() {
  return matrixEntries().map(({ id, data, digest }) => ({
    params: { id },
    props: { entry: data },
    cacheKey: digest,
  }));
}

/** The matrix for decision modellers; `npm run import -- dmn` reads it back. */
export async function GET({ props }: Parameters<APIRoute<Props>>[0]): Promise<Response> {
  return new Response(await matrixDmn(props.entry), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
}
