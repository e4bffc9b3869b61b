import { advisories } from './advisories.ts';
import { choices } from './choices.ts';
import { claims } from './claims.ts';
import { complexity } from './complexity.ts';
import { encryptionLegs } from './encryption-legs.ts';
import { events } from './events.ts';
import { facts } from './facts.ts';
import { features } from './features.ts';
import { governance } from './governance.ts';
import { home } from './home.ts';
import { caveats, comparisons, resources, runs, study } from './livewyer.ts';
import { numbers } from './numbers.ts';
import { reference } from './reference.ts';
import { requestPaths } from './request-paths.ts';
import { requirements } from './requirements.ts';
import { costCases, costEstimates, costFormulas, costSizes, costTerms, fees } from './run/cost.ts';
import { failures, horizons, routines, symptoms, upgrades } from './run/operate.ts';
import {
  clusters,
  migrations,
  myths,
  otherPlatforms,
  platforms,
  routeExamples,
  routes,
} from './run/paths.ts';
import { conditions, duties, packetPaths, together } from './run/together.ts';
import { gatewayReleases, releases, supportTerms, versionNotes } from './run/versions.ts';
import { sources } from './sources.ts';
import { terms } from './terms.ts';
import { tiers } from './tiers.ts';

/**
 * Every kind of record that says something about the subject, in the order of the field reference.
 * Registers about these records (changes, reviews, ids) are in index.ts, for they are built from this.
 */
export const SUBJECTS = {
  home,
  choices,
  requirements,
  facts,
  claims,
  sources,
  features,
  events,
  advisories,
  complexity,
  governance,
  runs,
  study,
  resources,
  caveats,
  comparisons,
  tiers,
  numbers,
  reference,
  requestPaths,
  encryptionLegs,
  together,
  conditions,
  duties,
  packetPaths,
  releases,
  gatewayReleases,
  supportTerms,
  versionNotes,
  terms,
  failures,
  horizons,
  symptoms,
  upgrades,
  routines,
  costTerms,
  costCases,
  costFormulas,
  costEstimates,
  costSizes,
  fees,
  platforms,
  otherPlatforms,
  migrations,
  routes,
  routeExamples,
  clusters,
  myths,
} as const;
