import { evaluatorModule } from '../../../astro/evaluator-module.ts';
import source from '../../../core/decision-table/run.ts?raw';

/** One module, with a key like every other page: taking the types out of it loads a compiler. */
export function getStaticPaths() {
  return [{ params: { module: 'evaluate' }, cacheKey: source }];
}

/** The evaluator, for others' machines: `import { decide } from '…/api/compensation/evaluate.js'`. */
export function GET(): Response {
  return new Response(evaluatorModule(source), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}
