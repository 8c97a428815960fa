/** Chart.js with what charts over the grid need of it: a chunk of its own, loaded with the first chart. */
import {
  ArcElement, BarController, BarElement, CategoryScale, Chart, DoughnutController, Filler, Legend, LinearScale, LineController, LineElement,
  LogarithmicScale, PointElement, Title,
} from 'chart.js';
import { pointLabelsPlugin } from './chart-point-labels';

Chart.register(
  ArcElement, BarController, BarElement, CategoryScale, DoughnutController, Filler, Legend, LinearScale, LineController, LineElement,
  LogarithmicScale, PointElement, Title, pointLabelsPlugin,
);

export { Chart };
