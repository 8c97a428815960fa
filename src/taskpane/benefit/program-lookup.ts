import type { ProgramReading } from '../../commands/read-program';
import type { BenefitProfile } from '../../domain/realization/benefit-profile';
import { benefitProfiles } from '../../domain/realization/benefit-profile';
import type { Benefit } from '../../domain/realization/program';
import type { ProgramFacts } from '../../domain/realization/program-facts';
import { programFacts } from '../../domain/realization/program-facts';

const profiles = new WeakMap<ProgramReading, (benefit: Benefit) => BenefitProfile>();
const facts = new WeakMap<ProgramReading, ProgramFacts>();

/** The profile of a benefit. A reading is looked up from all sides once, however many benefits are shown of it. */
export function profileIn(reading: ProgramReading, benefit: Benefit): BenefitProfile {
  let profileOf = profiles.get(reading);
  if (!profileOf) profiles.set(reading, (profileOf = benefitProfiles(reading.program, reading.assessment)));
  return profileOf(benefit);
}

/** The facts of a reading, looked up once. */
export function factsIn(reading: ProgramReading): ProgramFacts {
  let known = facts.get(reading);
  if (!known) facts.set(reading, (known = programFacts(reading.program, reading.assessment.today)));
  return known;
}
