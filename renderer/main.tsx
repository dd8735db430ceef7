import './client/port.ts';
import { start } from './frame/start.tsx';

void start();
