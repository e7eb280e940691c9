// Starts Turbo and the behaviours of the agent workspace. Pages for customers load words.ts alone.
import { Application, type ControllerConstructor } from "@hotwired/stimulus";
import "@hotwired/turbo";
import { keepWords } from "./keep";
import { keepWhatThePersonDid } from "./morphing";
import { askFirst } from "./away";
import { stayWhenAway } from "./trouble";
import Accept from "./behaviours/accept";
import Composer from "./behaviours/composer";
import Countdown from "./behaviours/countdown";
import Confirm from "./behaviours/confirm";
import RichText from "./behaviours/editor";
import Flash from "./behaviours/flash";
import HalfTyped from "./behaviours/half_typed";
import FrameMail from "./behaviours/frame_mail";
import Keys from "./behaviours/keys";
import LetterPreview from "./behaviours/letter_preview";
import ListSelect from "./behaviours/list_select";
import Live from "./behaviours/live";
import Looking from "./behaviours/looking";
import Menu from "./behaviours/menu";
import Order from "./behaviours/order";
import PolicyPreview from "./behaviours/policy_preview";
import Poll from "./behaviours/poll";
import Recipients from "./behaviours/recipients";
import RelativeTime from "./behaviours/relative_time";
import Seen from "./behaviours/seen";
import SelectSubmit from "./behaviours/select_submit";
import SurveyPreview from "./behaviours/survey_preview";
import Thanks from "./behaviours/thanks";
import Theme from "./behaviours/theme";

keepWhatThePersonDid();
stayWhenAway();
askFirst((form) => form.closest("[data-turbo]")?.getAttribute("data-turbo") === "false");
try {
  keepWords(localStorage);
} catch {
  // Storage can be forbidden: the server's drafts are then all there is.
}
document.documentElement.dataset["js"] = "";

const behaviours: Record<string, ControllerConstructor> = {
  accept: Accept,
  composer: Composer,
  confirm: Confirm,
  countdown: Countdown,
  editor: RichText,
  flash: Flash,
  "frame-mail": FrameMail,
  "half-typed": HalfTyped,
  keys: Keys,
  "letter-preview": LetterPreview,
  "list-select": ListSelect,
  live: Live,
  looking: Looking,
  menu: Menu,
  order: Order,
  "policy-preview": PolicyPreview,
  poll: Poll,
  recipients: Recipients,
  "relative-time": RelativeTime,
  seen: Seen,
  "select-submit": SelectSubmit,
  "survey-preview": SurveyPreview,
  thanks: Thanks,
  theme: Theme,
};
const application = Application.start();
for (const [name, behaviour] of Object.entries(behaviours)) application.register(name, behaviour);
