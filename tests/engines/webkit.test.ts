import { findWebKit } from '../../src/tools/engines.mjs';
import { checkEngine } from './checks.ts';
import { startWebKit } from './webkit.ts';

const programs = findWebKit();
checkEngine('WebKit', programs ? (asked) => startWebKit(programs, asked) : null);
