import { everyFault } from './every-fault.ts';

everyFault('a function that is LIVE', true);
