// The package's own types, not @types/office-js, which promises members that the shipped client lacks.
/// <reference path="../../node_modules/@microsoft/office-js/dist/office.d.ts" />
