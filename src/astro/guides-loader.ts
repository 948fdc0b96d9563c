import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { takeOver } from './handover.ts';

/**
 * Loads guides from the content root: Astro's own glob, with the state of each review added. The
 * store is emptied first, because that state changes with the day and not with the file.
 */
export function guidesLoader(): Loader {
  return {
    name: 'amends-guides',
    load: async (context) => {
      const { settings, frame } = takeOver();
      // The build ends before it uses any: Astro's own words on a broken guide would only repeat ours.
      if (!frame.areGuidesSound && !context.watcher) return;
      const base = pathToFileURL(join(settings.root, 'src/content/docs/'));
      context.store.clear();
      await glob({ base, pattern: '**/[^_]*.mdx' }).load({
        ...context,
        parseData: (props) =>
          context.parseData({
            ...props,
            data: { ...props.data, ...frame.guideHeads.get(props.id) },
          }),
      });
    },
  };
}
