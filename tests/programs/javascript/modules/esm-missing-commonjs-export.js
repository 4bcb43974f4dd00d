// exit: 1
import { nope } from './a.cjs';
