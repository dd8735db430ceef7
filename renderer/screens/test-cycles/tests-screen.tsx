import { MeasuresPage } from './measures/measures-page.tsx';
import './tests-screen.css';

/** What is tested and counted. Measures are the part that is built. */
export function TestsScreen() {
  return <MeasuresPage />;
}
