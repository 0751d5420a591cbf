import { everyFault } from './every-fault.ts';

everyFault('a function that does not exist yet', false);
