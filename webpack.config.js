const path = require('node:path');
const { DefinePlugin } = require('webpack');
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
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
    ],
  },
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

module.exports = [functions];
