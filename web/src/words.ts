// Pages for customers: what is typed survives a reload. Nothing else there needs a script.
import { keepWords } from "./keep";

try {
  keepWords(sessionStorage);
} catch {
  // Storage can be forbidden: the page works without.
}
