/** Languages of messages: Indonesian first. */
export type Bahasa = 'id' | 'en';
