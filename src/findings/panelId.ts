/** Of the element with all findings, for what opens it. */
export const panelId = 'findings';
