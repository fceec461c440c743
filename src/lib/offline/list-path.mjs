/** Where in the site the list of what is kept stands: written when the site is built, read by the worker. */
export const LIST = 'offline/list.json';
