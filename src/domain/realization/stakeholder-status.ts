import type { StakeholderApproach, StakeholderStatus, StakeholderStatusRow } from './assessment';
import type { Engagement, Stakeholder } from './program';

/** Influence and interest above the middle of their scale (1 to 5) are high. */
const middle = 3;

/**
 * Where a stakeholder stands.
 * - Approach, by influence and interest: manage closely (both high), keep satisfied (influence), keep informed (interest), monitor.
 * - Support gap: support needed less support now; above 0 there is support to win.
 * - Next contact: Every (days) after the last contact, of the register or the engagement log up to today, whichever is later.
 * - Status: Contact overdue (also when there is a rhythm and never was a contact), else Support gap, else On track; No data without
 *   support figures and without a rhythm.
 */
export function stakeholderStatus(stakeholder: Stakeholder, contacts: readonly Engagement[], today: number): StakeholderStatusRow {
  const { row, id, everyDays, supportNow, supportNeeded } = stakeholder;
  const supportGap = supportNow === null || supportNeeded === null ? null : supportNeeded - supportNow;
  const last = lastContact(stakeholder, contacts, today);
  const rhythm = everyDays !== null && everyDays > 0 ? everyDays : null;
  const nextContact = last === null || rhythm === null ? null : last + rhythm;
  const overdue = rhythm !== null && (nextContact === null || nextContact < today);
  return { row, id, approach: approachOf(stakeholder), supportGap, nextContact, status: statusOfContact(overdue, supportGap, rhythm) };
}

function approachOf({ influence, interest }: Stakeholder): StakeholderApproach | null {
  if (influence === null || interest === null) return null;
  if (influence > middle) return interest > middle ? 'Manage closely' : 'Keep satisfied';
  return interest > middle ? 'Keep informed' : 'Monitor';
}

function lastContact(stakeholder: Stakeholder, contacts: readonly Engagement[], today: number): number | null {
  let latest = stakeholder.lastContact;
  for (const { date } of contacts) if (date !== null && date <= today && (latest === null || date > latest)) latest = date;
  return latest;
}

function statusOfContact(overdue: boolean, supportGap: number | null, rhythm: number | null): StakeholderStatus {
  if (overdue) return 'Contact overdue';
  if (supportGap === null && rhythm === null) return 'No data';
  return supportGap !== null && supportGap > 0 ? 'Support gap' : 'On track';
}
