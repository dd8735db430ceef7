import { Target } from 'lucide-react';
import { predictionsCameTrue } from '../../../../../shared/records/computed/predictions-came-true.ts';
import { useProject } from '../../../../core/state/project-store.ts';

/** How often this group's predictions came true, in all of the project; nothing before five are settled. */
export function PredictionsCameTrueLine() {
  const words = useProject(({ document }) => {
    const found = predictionsCameTrue(document);
    if (!found) return '';
    const partly = found.partly > 0 ? `, ${found.partly} in part` : '';
    return `In this project ${found.yes} of ${found.settled} predictions came true${partly}. Predicting well is practice, not luck.`;
  });
  if (words === '') return null;
  return (
    <p className="method-mark">
      <Target className="icon" aria-hidden="true" />
      <span>{words}</span>
    </p>
  );
}
