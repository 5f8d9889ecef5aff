import { OptionDefaults } from 'typedoc';

/** API pages of the library, from its doc comments: `npm run docs:api`. */
export default {
  name: 'iatg-core',
  entryPoints: ['packages/iatg-core/src/index.ts', 'packages/iatg-core/src/consequence.ts'],
  tsconfig: 'packages/iatg-core/tsconfig.build.json',
  out: 'docs/api',
  readme: 'none',
  disableSources: true,
  blockTags: [...OptionDefaults.blockTags, '@source', '@validity'],
};
