// Loaded in <head> before the first paint, so that a chosen theme never flashes the other one.
// Without a choice the style sheet follows the system.
try {
  const theme = localStorage.getItem("guichet-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset["theme"] = theme;
} catch {
  // Storage can be forbidden; the system's theme is then right.
}
