export { picturesViewSentences } from './pictures-view.en';
