/** Measures one subject in this process and sends the result to the one that started it. */
const { run } = await import(new URL(`subjects/${process.argv[2]}.mjs`, import.meta.url).href);
const result = await run();
process.send?.(result);
process.disconnect?.();
