import { count, summarise } from './test/result.ts';
import { runStages } from './test/run-stages.ts';
import { chooseStages } from './test/stages.ts';

const chosen = chooseStages(process.argv.slice(2));
if ('problem' in chosen) {
  console.error(chosen.problem);
  process.exitCode = 2;
} else {
  const results = await runStages(chosen);
  console.log(summarise(results));
  const { passed, failed } = count(results);
  // The last line is for machines; nothing may follow it.
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
