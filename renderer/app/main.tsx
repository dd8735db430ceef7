import '../core/client/electron-port.ts';
import { start } from './start/start.tsx';

void start();
