import { findFirefox } from '../../src/tools/engines.mjs';
import { checkEngine } from './checks.ts';
import { startFirefox } from './firefox.ts';

const path = findFirefox();
checkEngine('Firefox', path ? (asked) => startFirefox(path, asked) : null);
