import type { APIRoute } from 'astro';
import { entriesOf } from '../../../astro/entries.ts';
import type { MatrixInstrument } from '../../../core/pages/matrix-instrument.ts';
import { compensationJson } from '../../../exporters/compensation-json.ts';

interface Props {
  id: string;
  instrument: MatrixInstrument;
}

export function getStaticPaths() {
  const matrices = entriesOf('compensation');
  return matrices.map(({ id, data, digest }) => ({
    params: { id },
    props: { id, instrument: data.instrument },
    cacheKey: digest,
  }));
}

export function GET({ props }: Parameters<APIRoute<Props>>[0]): Response {
  return new Response(compensationJson(props.id, props.instrument), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
