/**
 * Imported before anything of Fluent: without a base address it declares no fonts of Microsoft's CDN. Nothing that the pane
 * shows comes from elsewhere.
 */
const page = window as unknown as { FabricConfig?: { fontBaseUrl: string; iconBaseUrl: string } };
page.FabricConfig = { fontBaseUrl: '', iconBaseUrl: '' };

export {};
