// Copies the one TextMate grammar beside the manifest before the extension is packed.

const { copyFileSync } = require('fs');
const { join } = require('path');

copyFileSync(
  join(__dirname, '..', 'kpi.tmLanguage.json'), join(__dirname, 'kpi.tmLanguage.json'));
