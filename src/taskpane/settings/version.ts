/** The version of the add-in, that of package.json and of the manifest; a test compares them. */
export const version = '1.0.0';
