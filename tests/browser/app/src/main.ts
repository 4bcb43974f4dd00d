// The whole package, where tests can reach it. Nothing runs before they ask.
import * as sandglass from 'sandglass';

Object.assign(window, { sandglass });
