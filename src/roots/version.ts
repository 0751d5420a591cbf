import manifest from '../../package.json' with { type: 'json' };

/** The version of cf2, as package.json has it. */
export const { version } = manifest;
