import demo from '../../../../examples/demo-depot.geojson?raw';

/** The plan that the page starts with: the invented depot of `examples/`, as its file has it. */
export const demoPlan = (): unknown => JSON.parse(demo);
