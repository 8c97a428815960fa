import type { ProgramReading } from '../../commands/read-program';
import type { BenefitProfile } from '../../domain/realization/benefit-profile';
import { benefitProfiles } from '../../domain/realization/benefit-profile';
import type { Benefit } from '../../domain/realization/program';
import { perReading } from '../per-reading';

const profilesOf = perReading(({ program, assessment }) => benefitProfiles(program, assessment));

/** The profile of a benefit. A reading is looked up from all sides once, however many benefits are shown of it. */
export function profileIn(reading: ProgramReading, benefit: Benefit): BenefitProfile {
  return profilesOf(reading)(benefit);
}
