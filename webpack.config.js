const path = require('node:path');
const { DefinePlugin } = require('webpack');
const { officeFiles, officeScript } = require('./scripts/build/office');
const { addInPlugins } = require('./scripts/build/add-in');
const { devServer } = require('./scripts/build/dev-server');
const { baseUrl } = require('./scripts/build/address');
const { version } = require('./package.json');

const source = (...parts) => path.resolve(__dirname, 'src', ...parts);

/** What every bundle of the add-in has in common. */
const common = {
  target: ['web', 'es2020'],
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        include: source(),
        loader: 'swc-loader',
        options: {
          jsc: {
            parser: { syntax: 'typescript', tsx: true },
            target: 'es2020',
            // Fields are assigned, not defined one by one by a helper in each module.
            transform: { react: { runtime: 'automatic' }, useDefineForClassFields: false },
          },
        },
      },
    ],
  },
  // The test of the sizes replaces webpack's hints, which know no gzip.
  performance: false,
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js' },
};

/**
 * The custom functions: two bundles that stand alone and are loaded before any UI code, so that Excel finds every
 * function associated. Neither needs the other.
 */
const functions = {
  ...common,
  name: 'functions',
  entry: {
    'functions-scalar': source('functions', 'scalar.ts'),
    'functions-matrix': source('functions', 'matrix.ts'),
  },
  plugins: [new DefinePlugin({ LKJIP_VERSI: JSON.stringify(version) })],
};

/** The page of the add-in and what it loads: the start-up at once, the ribbon's actions and the pane when they are asked for. */
const addIn = async (options) => ({
  ...common,
  name: 'add-in',
  entry: { taskpane: source('taskpane', 'index.ts') },
  output: {
    ...common.output,
    // A new build gives changed chunks new names: Excel's browser keeps files for long.
    chunkFilename: '[name].[contenthash:8].js',
    publicPath: 'auto',
  },
  plugins: addInPlugins({ root: __dirname, version, ...options }),
  devServer: await devServer(),
});

/**
 * `--env url=https://…/` is where the add-in will be served from (its manifest names it), `--env cdn` takes office.js from
 * Microsoft's CDN, as the Marketplace demands, instead of our own copy.
 */
module.exports = async (env = {}) => {
  const options = {
    url: baseUrl(env.url),
    office: officeFiles(env.cdn),
    officeScript: officeScript(env.cdn),
  };
  return [functions, await addIn(options)];
};
