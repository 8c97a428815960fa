import { programFacts } from '../domain/realization/program-facts';
import { perReading } from './per-reading';

/** The program of a reading, looked up from all sides. */
export const programFactsOf = perReading(({ program, assessment }) => programFacts(program, assessment.today));
