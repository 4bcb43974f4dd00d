// exit: 1
import fs from 'fs';
const a = [1, 2;
