const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { forAddress } = require('./address');
const { policy } = require('./policy');

/** The page, the manifest for the address it will live at, the icons and office.js. */
function addInPlugins({ root, version, url, office, officeScript }) {
  return [
    new HtmlPlugin({
      template: path.join(root, 'src/taskpane/taskpane.html'),
      filename: 'taskpane.html',
      // The order of the scripts matters and stands in the template.
      inject: false,
      templateParameters: { version, officeScript, policy: policy(officeScript) },
    }),
    new CopyPlugin({
      patterns: [
        {
          from: path.join(root, 'manifest.xml'),
          to: 'manifest.xml',
          transform: (content) => forAddress(content.toString('utf8'), url),
        },
        { from: path.join(root, 'assets/icons/*.png'), to: 'assets/[name][ext]' },
        ...office,
      ],
    }),
  ];
}

module.exports = { addInPlugins };
