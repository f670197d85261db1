/**
 * Stands first in a file of which most functions run as soon as it is there. Browsers that know it (Chromium's explicit compile hints)
 * compile them all while the file arrives, beside the page, and not one by one where the page has to wait.
 */
export const runsAtOnce = "//# allFunctionsCalledOnLoad";
