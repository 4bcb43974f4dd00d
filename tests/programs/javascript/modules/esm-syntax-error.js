// exit: 1
import './typo.js';
