/** The part of Chromium's own API for chrome://extensions that the driver uses. */
declare namespace chrome.developerPrivate {
  interface CollectedError {
    severity: string;
    message: string;
    source: string;
    contextUrl?: string;
  }
  function reload(id: string): Promise<void>;
  function updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  function updateExtensionConfiguration(change: {
    extensionId: string;
    errorCollection: boolean;
  }): Promise<void>;
  function getExtensionInfo(
    id: string,
  ): Promise<{ runtimeErrors: CollectedError[]; manifestErrors: { message: string }[] }>;
}
