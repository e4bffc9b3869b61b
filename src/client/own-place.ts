/** What comes when a reader uses the link of a place, or selects words. */
import styles from '@/styles/own-links.css?url';
import { takeStyles } from './later-styles';

export { copyOwn } from './own-link';
export { watchSelection } from './quote';

void takeStyles(styles);
