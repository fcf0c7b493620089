// The browser that shows the workbench.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Path of an installed Chromium; throws with the remedy when there is none. */
export function chromiumPath() {
  const found = [process.env.CHROMIUM_PATH, ...PLACES].find((place) => place && existsSync(place));
  if (!found) throw new Error('No Chromium found: install it (Debian: apt-get install chromium fonts-dejavu-core) or set CHROMIUM_PATH.');
  return found;
}

/** A headless Chromium, driven through playwright. */
export const launchChromium = () => chromium.launch({ executablePath: chromiumPath(), headless: true, args: FLAGS });
