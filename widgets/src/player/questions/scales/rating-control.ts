import { svg } from "../../dom/svg";
import type { MakeControl } from "../make-control";
import { face } from "./face";
import { scaleControl } from "./scale-control";

/** Stars up to the chosen one, faces from sad to glad, or numbers. */
export const ratingControl: MakeControl = setting => {
  const { look, min = 1, max = 5 } = setting.question;
  const picture = look === "numbers" ? String : look === "faces" ? (point: number) => face((point - min) / (max - min)) : star;
  return scaleControl(setting, look === "numbers" ? "digits" : (look ?? "stars"), picture);
};

const star = () => svg("svg", { viewBox: "0 0 24 24", class: "star" }, svg("path", { d: "M12 3.2l2.7 5.6 6.1.8-4.5 4.3 1.1 6.1-5.4-3-5.4 3 1.1-6.1-4.5-4.3 6.1-.8z" }));
