import { describe, it } from '@jest/globals';
import { loadProject, registerTests } from 'cf2/testing';

// Every test of the project's YAML files is a test of jest.
const folder = import.meta.dirname;
registerTests(await loadProject({ folder }), { describe, it });
