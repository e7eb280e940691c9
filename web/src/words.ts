// Pages for customers: what is typed survives a reload, and a desk that is away. Nothing else there needs a script.
import { askFirst } from "./away";
import { keepWords } from "./keep";

askFirst(() => true);

try {
  keepWords(sessionStorage);
} catch {
  // Storage can be forbidden: the page works without.
}
