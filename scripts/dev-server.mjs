// npm run dev-server: serves the add-in for Excel at https://localhost:3000 and builds it anew at each change. The first time it makes a certificate for
// localhost and asks to trust it (office-addin-dev-certs).
import { ensureInstalled, runTool } from './setup.mjs';

ensureInstalled();
process.exit(runTool('webpack/bin/webpack.js', ['serve', '--mode', 'development', '--config-name', 'addin']));
